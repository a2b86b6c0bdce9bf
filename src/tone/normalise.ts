/** One spelling for what looks the same, so that a lexicon needs each word only once. */

const folds: Record<string, string> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "＇": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "\u00a0": " ",
  "\u202f": " ",
  "\t": " ",
  "\r": " ",
  "\n": " ",
  "‐": "-",
  "‑": "-",
  ي: "ی",
  ى: "ی",
  ك: "ک",
  ۀ: "ه",
  ة: "ه",
};
const foldable = /[’‘ʼ＇“”„«»\u00a0\u202f\t\r\n‐‑يىكۀة٠-٩۰-۹०-९౦-౯]/gu;
const cluster = /\P{M}\p{M}*|\p{M}+/gu;

export interface FoldedPiece {
  text: string;
  /** Where it stood in the text given. */
  at: number;
  /** True where each character stands for exactly one of the source. */
  even: boolean;
}

/** NFC, one kind of quotation mark, apostrophe, space, yeh and kaf, Latin digits; nukta letters become two characters. */
export function foldCharacters(text: string): FoldedPiece[] {
  const folded = foldOneToOne(text);
  if (folded.normalize("NFC") === folded) return [{ text: folded, at: 0, even: true }];
  const pieces: FoldedPiece[] = [];
  for (const match of folded.matchAll(cluster)) {
    const composed = match[0].normalize("NFC");
    const even = composed.length === match[0].length;
    const last = pieces.at(-1);
    if (even && last?.even) last.text += composed;
    else pieces.push({ text: composed, at: match.index, even });
  }
  return pieces;
}

function foldOneToOne(text: string): string {
  return text.replace(foldable, (character) => folds[character] ?? String(digitValue(character)));
}

const digitZeros = [0x660, 0x6f0, 0x966, 0xc66];

function digitValue(character: string): number {
  const code = character.charCodeAt(0);
  return code - (digitZeros.find((zero) => code >= zero && code < zero + 10) ?? code);
}
