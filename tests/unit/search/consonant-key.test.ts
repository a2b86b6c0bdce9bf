/** One key for a word however it is written: Latin letters, Devanagari, Telugu or Persian script. */
import { expect, test } from "vitest";
import { consonantKey, consonantKeys, soundOf } from "#search/consonant-key.ts";
import { foldText } from "#search/normalise.ts";

const key = (word: string) => consonantKey(soundOf(foldText(word)));

test.each([
  ["refund", "रिफ़ंड", "rfnd"],
  ["refund", "రీఫండ్", "rfnd"],
  ["refund", "ریفاند", "rfnd"],
  ["sefaresh", "سفارش", "sfrs"],
  ["chirunama", "చిరునామా", "crnm"],
  ["paise", "पैसे", "ps"],
  ["wapas", "वापस", "vps"],
  ["bazgasht", "بازگشت", "bjgst"],
  ["cancel", "कैंसिल", "knsl"],
  ["delivery", "డెలివరీ", "dlvr"],
])("%s and %s share %s", (latin, native, shared) => {
  expect([key(latin), key(native)]).toEqual([shared, shared]);
});

test("a Persian و may be a vowel, so the word has a key without it", () => {
  expect(consonantKeys(foldText("پول"))).toContain("pl");
});

test("a word of a script without a table has no key", () => {
  expect(consonantKeys("返品")).toEqual([]);
});
