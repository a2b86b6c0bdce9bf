import { expect, test } from "vitest";
import { nearest } from "#schemas/nearest.ts";

test.each([
  ["reviwed", ["reviewed", "related", "draft"], ["reviewed"]],
  ["Questions", ["questions", "keywords"], ["questions"]],
  ["refund", ["refund_window", "return_fee"], ["refund_window"]],
  ["window", ["refund_window", "return_fee"], ["refund_window"]],
  ["hn", ["en", "hi", "te", "fa"], ["en", "hi"]],
])("%s means %s → %s", (written, known, meant) => {
  expect(nearest(written, known)).toEqual(meant);
});

test("what is far from everything means nothing", () => {
  expect(nearest("warehouse", ["support", "delivery"])).toEqual([]);
});

test("at most three, nearest first", () => {
  expect(nearest("abcde", ["abcdz", "abczz", "abcde", "abcd"])).toEqual(["abcde", "abcd", "abcdz"]);
});
