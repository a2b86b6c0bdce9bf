/** Finds where somebody lives: a house or street as it is written in India and Iran, up to its postal code where it has one. */

const flat =
  "(?:flat|apt|apartment|house|door|plot|villa|quarters?|h\\.?\\s?no|फ्लैट|फ़्लैट|मकान|प्लॉट|क्वार्टर|ఫ్లాట్|ఇంటి|డోర్|ప్లాట్)\\.?";
const number = "(?:no\\.?|number|#|नंबर|नं\\.?|संख्या|నంబర్|నం\\.?|నెం\\.?)";
const door = "[A-Z]?-?\\d{1,4}(?:-?[A-Z])?(?:[/-]\\d{1,4}[A-Z]?)*";
const street =
  "(?:road|street|lane|avenue|nagar|marg|colony|layout|cross|chowk|salai|rd|st|ave|रोड|सड़क|मार्ग|नगर|गली|कॉलोनी|रास्ता|రోడ్డు|రోడ్|వీధి|నగర్|కాలనీ|లేఅవుట్)(?![\\p{L}\\p{M}])";
const within = "[^\\n;!?।₹$%]";
const pin = "[1-9]\\d{2}\\s?\\d{3}(?!\\d)";
const toPin = `(?:${within}{0,80}?[\\s,–-]${pin})`;

const patterns = [
  `${flat}\\s?(?:${number}\\s?)?${door}(?![\\p{L}\\p{M}\\d])(?:${within}{0,140}?[\\s,–-]${pin}|${within}{0,80}?${street}${toPin}?)`,
  `${door},?\\s(?:[\\p{L}][\\p{L}\\p{M}.'’]*\\s){1,3}${street}${toPin}`,
  `(?:خیابان|بلوار|کوچه|میدان|شهرک)\\s[^\\n.؟!]{2,120}?پلاک\\s?\\d+(?:[،,]?\\s?(?:طبقه|واحد)\\s?[\\p{L}\\d]+){0,2}`,
  `کد[\\s\\u200c]?پستی:?\\s?\\d{10}(?!\\d)`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{M}\\d])${source}`.normalize("NFC"), "giu"));

/** `text` with plain digits. */
export function findHomes(text: string): { start: number; end: number }[] {
  if (!/\d/.test(text)) return [];
  return patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: written, index }) => ({
      start: index,
      end: index + written.length,
    })),
  );
}
