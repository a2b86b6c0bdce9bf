/** A sorted word list in typed arrays: exact words, beginnings of words and near misses, each found without a scan of strings. */
import { editDistance } from "./edit-distance.ts";

export interface Lexicon {
  /** In code unit order. */
  words: string[];
  /** What each word leads to: `targets[offsets[i] .. offsets[i + 1])`. */
  offsets: Uint32Array;
  targets: Uint32Array;
  /** A bit for each letter a word holds, letters sharing 32 bits. */
  letters: Uint32Array;
}

/** Takes each word once, with what it leads to. */
export function buildLexicon(entries: [word: string, targets: number[]][]): Lexicon {
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const words = sorted.map(([word]) => word);
  const counts = sorted.map(([, targets]) => targets.length);
  return layLexicon(words, counts, Uint32Array.from(sorted.flatMap(([, targets]) => targets)));
}

/** From sorted words, how many targets each has, and all targets in that order. */
export function layLexicon(words: string[], counts: ArrayLike<number>, targets: Uint32Array): Lexicon {
  return { words, offsets: addUp(counts), targets, letters: Uint32Array.from(words, lettersOf) };
}

/** Where each stretch begins, and one more for the end of the last. */
export function addUp(counts: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (counts[i] ?? 0);
  return offsets;
}

export function targetsOf(lexicon: Lexicon, place: number): Uint32Array {
  return lexicon.targets.subarray(lexicon.offsets[place], lexicon.offsets[place + 1]);
}

/** The word's place, or -1. */
export function placeOf({ words }: Lexicon, word: string): number {
  const place = firstFrom(words, word);
  return words[place] === word ? place : -1;
}

/** Places `[from, to)` of the words that begin so. */
export function placesWithPrefix({ words }: Lexicon, prefix: string): [number, number] {
  return [firstFrom(words, prefix), firstFrom(words, `${prefix}\uffff`)];
}

/** Places of the words at most `limit` slips away, with the number of slips. */
export function placesNear(
  { words, letters }: Lexicon,
  word: string,
  limit: number,
): [place: number, slips: number][] {
  const wanted = lettersOf(word);
  const found: [number, number][] = [];
  for (let i = 0; i < words.length; i++) {
    if (countBits((letters[i] ?? 0) ^ wanted) > 2 * limit) continue;
    const slips = editDistance(word, words[i] ?? "", limit);
    if (slips <= limit) found.push([i, slips]);
  }
  return found;
}

/** Places of the words that share at least this part of their pairs of letters with it (Dice's coefficient), 0 to 1. */
export function placesAlike({ words }: Lexicon, word: string, least: number): number[] {
  const pairs = Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
  const found: number[] = [];
  words.forEach((other, place) => {
    let shared = 0;
    for (const pair of pairs) if (other.includes(pair)) shared++;
    if (shared > 0 && 2 * shared >= least * (pairs.length + other.length - 1)) found.push(place);
  });
  return found;
}

function firstFrom(words: string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits >>> 0;
}

function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
