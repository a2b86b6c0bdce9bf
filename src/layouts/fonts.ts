/** The font files a page of each language needs first, fetched along with its style sheet. */
import devanagari from "@fonts/@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2?url";
import devanagariLatin from "@fonts/@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-latin-wght-normal.woff2?url";
import inter from "@fonts/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import telugu from "@fonts/@fontsource-variable/noto-sans-telugu/files/noto-sans-telugu-telugu-wght-normal.woff2?url";
import teluguLatin from "@fonts/@fontsource-variable/noto-sans-telugu/files/noto-sans-telugu-latin-wght-normal.woff2?url";
import vazirmatn from "@fonts/vazirmatn/misc/Non-Latin/fonts/webfonts/Vazirmatn-NL[wght].woff2?url";

/** Full stops and digits stand in the Latin files: fetched late, they would have the whole page laid out twice. */
export const firstFonts: Readonly<Record<string, readonly string[]>> = {
  en: [inter],
  hi: [devanagari, devanagariLatin],
  te: [telugu, teluguLatin],
  fa: [vazirmatn],
};
