import { expect, test } from "vitest";
import { queryLanguage } from "#site/query-language.ts";

const locales = ["en", "hi", "te", "fa"];

test.each([
  ["मेरा पार्सल नहीं आया", "hi"],
  ["నా పార్సెల్ రాలేదు", "te"],
  ["بسته‌ام نرسیده", "fa"],
  ["where is my parcel", "en"],
])("%s is searched in %s, whatever page it is typed on", (query, expected) => {
  expect(queryLanguage(query, "en", locales)).toBe(expected);
});

test("Latin letters are searched in the page's own language: romanised words are common", () => {
  expect(queryLanguage("mera parcel kahan hai", "hi", locales)).toBe("hi");
});

test("a page's own script wins in a mixed question", () => {
  expect(queryLanguage("refund वापसी రీఫండ్", "te", locales)).toBe("te");
});

test("a script the site has no language for changes nothing", () => {
  expect(queryLanguage("మీరు", "en", ["en", "hi"])).toBe("en");
});
