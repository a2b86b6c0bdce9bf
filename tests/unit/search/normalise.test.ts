/** Spellings a reader would not tell apart become one, and different words stay different. */
import { expect, test } from "vitest";
import { foldText } from "#search/normalise.ts";

test.each([
  ["case and accents", "Café ÉTÉ", "cafe ete"],
  ["apostrophes of any shape", "can’t", "can't"],
  ["composed and decomposed letters", "क़लम", "क\u093cलम"],
  ["nukta", "फ़ंड", "फंड"],
  ["chandrabindu and anusvara", "पाँच", "पांच"],
  ["half nasals and anusvara", "हिन्दी सम्बन्ध", "हिंदी संबंध"],
  ["final ये and ए, यी and ई", "गये गयी", "गए गई"],
  ["Devanagari digits", "१२३", "123"],
  ["Telugu digits", "౧౨౩", "123"],
  ["Persian and Arabic digits", "۱۲۳ ١٢٣", "123 123"],
  ["ZWNJ in Telugu", "ఆన్\u200cలైన్", "ఆన్లైన్"],
  ["doubled Telugu letters", "ఫైళ్ళు", "ఫైళ్లు"],
  ["Telugu వు and ఉ", "వుపయోగం", "ఉపయోగం"],
  ["half nasals in Telugu", "ఖండం", "ఖణ్డం"],
  ["Arabic yeh and kaf", "كيك", "کیک"],
  ["hamza forms", "مسؤول أب إن آب", "مسوول اب ان اب"],
  ["he with hamza and teh marbuta", "خانۀ خانة", "خانه خانه"],
  ["vowel marks and tatweel", "سَلـــام", "سلام"],
])("takes no notice of %s", (_, one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

test.each([
  ["काम", "कम"],
  ["దారం", "దరం"],
  ["شیر", "شر"],
])("keeps %s and %s apart", (one, other) => {
  expect(foldText(one)).not.toBe(foldText(other));
});

test("parts the pieces of a Persian word at ZWNJ", () => {
  expect(foldText("می‌روم")).toBe("می روم");
});
