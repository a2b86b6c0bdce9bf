/** Slips of the finger are counted as people make them. */
import { expect, test } from "vitest";
import { editDistance } from "#search/edit-distance.ts";

test.each([
  ["refund", "refund", 0],
  ["refund", "refnd", 1],
  ["refund", "refunnd", 1],
  ["refund", "rafund", 1],
  ["refund", "erfund", 1],
  ["address", "adres", 2],
  ["", "ab", 2],
  ["वापस", "वपास", 1],
])("%s and %s: %i", (a, b, slips) => {
  expect(editDistance(a, b, 2)).toBe(slips);
  expect(editDistance(b, a, 2)).toBe(slips);
});

test("stops counting beyond the limit", () => {
  expect(editDistance("refund", "invoice", 2)).toBe(3);
  expect(editDistance("a".repeat(50), "a".repeat(50), 2)).toBe(3);
});
