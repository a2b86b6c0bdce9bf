/** How alike two texts look, by the runs of three and four characters they share. */
import { foldText } from "./normalise.ts";
import { likeness } from "./weights.ts";

/** Hashes of the runs, each once, in ascending order. */
export type Grams = Uint32Array;

export function gramsOf(text: string): Grams {
  const padded = ` ${foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;
  const grams = new Set<number>();
  for (let i = 0; i + 3 <= padded.length; i++) {
    let hash = 0;
    for (let j = i; j < i + 4 && j < padded.length; j++) {
      hash = (Math.imul(hash, 31) + padded.charCodeAt(j) + 1) >>> 0;
      if (j >= i + 2) grams.add(hash);
    }
  }
  return Uint32Array.from(grams).sort();
}

/** Halfway between the best of the texts and the mean of the best few; 0 without texts. */
export function likenessTo(query: Grams, texts: readonly Grams[]): number {
  const best = texts.map((text) => compareGrams(query, text)).sort((a, b) => b - a);
  const few = best.slice(0, likeness.few);
  const mean = few.reduce((sum, alike) => sum + alike, 0) / Math.max(1, few.length);
  return ((best[0] ?? 0) + mean) / 2;
}

/** Cosine of the two sets: 0 nothing shared, 1 the same. */
function compareGrams(a: Grams, b: Grams): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared / Math.sqrt(a.length * b.length);
}
