/** The one normaliser of every search here: what two readers would call the same word becomes the same string. */
import { foldArabic } from "./fold-arabic.ts";
import { foldDevanagari } from "./fold-devanagari.ts";
import { foldLatin } from "./fold-latin.ts";
import { foldTelugu } from "./fold-telugu.ts";

/** Zeros of the digit sets we meet: Arabic, Persian, Devanagari, Bengali, Gujarati, Tamil, Telugu, Kannada. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6];

export type Script = "latin" | "devanagari" | "telugu" | "arabic" | "unspaced" | "other";

const firstOf: [Script, RegExp][] = [
  ["latin", /[a-z0-9]/],
  ["devanagari", /[\u0900-\u097f]/],
  ["telugu", /[\u0c00-\u0c7f]/],
  ["arabic", /[\u0600-\u06ff\u0750-\u077f]/],
  ["unspaced", /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u],
];

/** The script of a folded word, by its first character. */
export function scriptOf(word: string): Script {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return firstOf.find(([, pattern]) => pattern.test(first))?.[0] ?? "other";
}

function foldDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit.normalize("NFKC") : String(code - zero);
  });
}

/**
 * Folds text of any length and script, words staying apart; fit for any index that splits at spaces.
 * ZWNJ becomes a space in Persian, where it parts a word's pieces, and nothing in Hindi and Telugu.
 */
export function foldText(text: string): string {
  if (/^[a-z0-9 ]*$/.test(text)) return text;
  let folded = foldLatin(text.normalize("NFC"))
    .replace(/(?<=[a-z])['’](?=[a-z])/g, "")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, "");
  if (!/[^\u0000-\u024f]/.test(folded)) return folded;
  folded = foldDigits(folded);
  if (/[\u0900-\u097f]/.test(folded)) folded = foldDevanagari(folded);
  if (/[\u0c00-\u0c7f]/.test(folded)) folded = foldTelugu(folded);
  if (!/[\u0600-\u06ff]/.test(folded)) return folded;
  return foldArabic(folded.replace(/(?<=[\u0600-\u06ff])\u200c+/g, " "));
}
