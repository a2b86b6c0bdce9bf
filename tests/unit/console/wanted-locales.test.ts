/** Languages come when somebody asks in them. */
import { expect, test } from "vitest";
import { wantedLocales } from "#console/wanted-locales.ts";

test.each([
  ["refund", []],
  ["रिफ़ंड कब", ["hi"]],
  ["refund వాపసు", ["te"]],
  ["پول", ["fa"]],
  ["lang:fa refund", ["fa"]],
])("%s", (input, expected) => {
  expect(wantedLocales(input, ["en", "hi", "te", "fa"])).toEqual(expected);
});
