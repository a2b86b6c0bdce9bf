/** Persian as typed on Arabic and Persian keyboards becomes one: ي ى ئ, ك, ة ۀ هٔ, hamza on alef and vav, harakat. */

const letters: Record<string, string> = {
  ي: "ی",
  ى: "ی",
  ئ: "ی",
  ې: "ی",
  ك: "ک",
  ڪ: "ک",
  ة: "ه",
  ۀ: "ه",
  ە: "ه",
  ہ: "ه",
  ھ: "ه",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
};

/** Takes NFC text of any length, ZWNJ already dealt with; leaves other scripts alone. */
export function foldArabic(text: string): string {
  return text
    .replace(/[\u064b-\u065f\u0670\u0610-\u061a\u06d6-\u06ed\u0640]/g, "")
    .replace(/[يىئېكڪةۀەہھأإآٱؤ]/g, (letter) => letters[letter] ?? letter)
    .replace(/(?<=\p{L})ء/gu, "");
}
