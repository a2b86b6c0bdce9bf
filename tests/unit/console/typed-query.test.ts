import { expect, test } from "vitest";
import { readTypedQuery, withFilter } from "#console/typed-query.ts";

const locales = ["en", "hi", "te", "fa"];

test.each([
  ["where is my order", { text: "where is my order" }],
  ["refund stage:decline lang:fa ch:sms", { text: "refund", stage: "decline", locale: "fa", channel: "sms" }],
  ["stage:ho wait", { text: "wait", stage: "hold" }],
  ["STAGE:Hold", { text: "", stage: "hold" }],
  ["stage: wait", { text: "wait" }],
  ["lang:xx hello", { text: "lang:xx hello" }],
  ["backstage:hold", { text: "backstage:hold" }],
  ["कहाँ है ch:phone", { text: "कहाँ है", channel: "phone" }],
])("%j reads as %j", (input, query) => {
  expect(readTypedQuery(input, locales)).toEqual(query);
});

test("setting a filter replaces the same filter, and an empty one takes it out", () => {
  expect(withFilter("refund stage:hold", "stage", "close")).toBe("stage:close refund");
  expect(withFilter("stage:hold refund ch:sms", "stage", "")).toBe("refund ch:sms");
  expect(withFilter("", "lang", "fa")).toBe("lang:fa ");
});
