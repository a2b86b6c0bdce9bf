/** Telugu spellings a reader would not tell apart become one: joiners, half nasals, doubled letters, వు and ఉ. */

const glidedVowels: Record<string, string> = {
  వు: "ఉ",
  వూ: "ఊ",
  వొ: "ఒ",
  వో: "ఓ",
  యె: "ఎ",
  యే: "ఏ",
  యి: "ఇ",
  యీ: "ఈ",
};

/** Takes NFC text of any length; leaves other scripts alone. */
export function foldTelugu(text: string): string {
  return text
    .replace(/[\u200c\u200dఁ]/g, "")
    .replace(/([క-హ])్\1/g, "$1")
    .replace(/ళ్ల|ల్ళ/g, "ళ")
    .replace(/[ఙఞణనమ]్(?=[క-హ])/g, "ం")
    .replace(/ం(?=[నమ])/g, "")
    .replace(/(?<![\p{L}\p{M}])[వయ][ుూొోెేిీ]/gu, (glide) => glidedVowels[glide] ?? glide);
}
