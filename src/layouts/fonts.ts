/** The font file a page of each language needs first, fetched along with its style sheet. */
import devanagari from "@fonts/@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2?url";
import inter from "@fonts/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import telugu from "@fonts/@fontsource-variable/noto-sans-telugu/files/noto-sans-telugu-telugu-wght-normal.woff2?url";
import vazirmatn from "@fonts/vazirmatn/misc/Non-Latin/fonts/webfonts/Vazirmatn-NL[wght].woff2?url";

export const firstFont: Readonly<Record<string, string>> = {
  en: inter,
  hi: devanagari,
  te: telugu,
  fa: vazirmatn,
};
