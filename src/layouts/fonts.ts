/** The font files a page of each language needs first, fetched along with its style sheet; of 12 to 32 kB. */
import devanagariLatin from "@fonts/@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-latin-wght-normal.woff2?url";
import inter from "@fonts/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import teluguLatin from "@fonts/@fontsource-variable/noto-sans-telugu/files/noto-sans-telugu-latin-wght-normal.woff2?url";
import vazirmatn from "@fonts/vazirmatn/misc/Non-Latin/fonts/webfonts/Vazirmatn-NL[wght].woff2?url";

/**
 * Full stops and digits stand in the Latin files: fetched late, they would have the whole page laid out twice. Indic
 * letters are at hand on most phones; fetched so early, 55 kB kept the words from a phone on slow 4G for 0.3 s longer.
 */
export const firstFonts: Readonly<Record<string, readonly string[]>> = {
  en: [inter],
  hi: [devanagariLatin],
  te: [teluguLatin],
  fa: [vazirmatn],
};
