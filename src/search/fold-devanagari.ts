/** Hindi spellings a reader would not tell apart become one: nukta, chandrabindu, nasals, ये and ए. */

const composedNukta: Record<string, string> = { ऩ: "न", ऱ: "र", ऴ: "ळ" };

/** Takes NFC text of any length; leaves other scripts alone. */
export function foldDevanagari(text: string): string {
  return text
    .replace(/[ऩऱऴ]/g, (letter) => composedNukta[letter] ?? letter)
    .replace(/[\u093c\u200c\u200d]/g, "")
    .replace(/ऑ/g, "ओ")
    .replace(/[ॉॅ]/g, "ो")
    .replace(/ँ/g, "ं")
    .replace(/[ङञणनम]्(?=[क-ह])/g, "ं")
    .replace(/([क-ह])्\1/g, "$1")
    .replace(/ये(?![\p{L}\p{M}])/gu, "ए")
    .replace(/यी(?![\p{L}\p{M}])/gu, "ई");
}
