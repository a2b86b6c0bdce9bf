/** How alike a query and a record's title and questions look, by the runs of three and four characters they share. */
import { consonantKey, soundOf } from "./consonant-key.ts";
import { foldText } from "./normalise.ts";
import type { SearchRecord } from "./record.ts";
import { tokenise } from "./tokenise.ts";
import { likeness } from "./weights.ts";

/** Hashes of the runs, each once, in ascending order. */
type Grams = Uint32Array;

/** Records whose runs stay at hand between keystrokes. */
const kept = 20_000;

/**
 * For a query and the places of the records that lead, what each of their scores is to be multiplied by: 1 and more. In
 * Latin letters other scripts are heard.
 */
export function createLikeness(records: readonly SearchRecord[]) {
  const asWritten = keepGrams(records, foldText);
  const asHeard = keepGrams(records, hearText);
  return (query: string, leaders: readonly number[]): number[] => {
    const written = gramsOf(foldText(query));
    const heard = isLatin(query) ? gramsOf(hearText(query)) : undefined;
    const trust = trustIn(
      query,
      leaders.map((at) => records[at]?.questions.length ?? 0),
    );
    return leaders.map((at) => {
      const alike =
        heard && !isLatin(records[at]?.title ?? "")
          ? compareAll(heard, asHeard(at))
          : compareAll(written, asWritten(at));
      return (1 + likeness.share * alike) ** trust;
    });
  };
}

/**
 * A whole sentence among records of many phrasings is best judged by the nearest of them, a word or two by the words
 * alone.
 */
function trustIn(query: string, phrasings: readonly number[]): number {
  const { from, to } = likeness.sentence;
  const wordCount = tokenise(query).filter(({ joined }) => !joined).length;
  const wholeness = Math.min(1, Math.max(0, (wordCount - from) / (to - from)));
  const mean = phrasings.reduce((sum, count) => sum + count, 0) / Math.max(1, phrasings.length);
  return 1 + wholeness * Math.min(1, mean / likeness.manyPhrasings);
}

function keepGrams(records: readonly SearchRecord[], spell: (text: string) => string) {
  const known = new Map<number, Grams[]>();
  return (at: number): Grams[] => {
    let grams = known.get(at);
    if (!grams) {
      if (known.size >= kept) known.clear();
      const record = records[at];
      grams = record ? [record.title, ...record.questions].map((text) => gramsOf(spell(text))) : [];
      known.set(at, grams);
    }
    return grams;
  };
}

function isLatin(text: string): boolean {
  return !/[^\u0000-\u024f]/.test(text);
}

/** The consonants of each word, as in any script. */
function hearText(text: string): string {
  const words = tokenise(text).filter(({ joined }) => !joined);
  return words.map(({ word }) => consonantKey(soundOf(word))).join(" ");
}

let scratch = new Uint32Array(1000);

/** Takes folded text. */
function gramsOf(text: string): Grams {
  const padded = ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()} `;
  if (scratch.length < 2 * padded.length) scratch = new Uint32Array(4 * padded.length);
  let count = 0;
  for (let i = 0; i + 3 <= padded.length; i++) {
    const three =
      (padded.charCodeAt(i) * 961 + padded.charCodeAt(i + 1) * 31 + padded.charCodeAt(i + 2)) >>> 0;
    scratch[count++] = three;
    if (i + 4 <= padded.length)
      scratch[count++] = (Math.imul(three, 31) + padded.charCodeAt(i + 3) + 1) >>> 0;
  }
  scratch.subarray(0, count).sort();
  let once = 0;
  for (let i = 0; i < count; i++)
    if (i === 0 || scratch[i] !== scratch[i - 1]) scratch[once++] = scratch[i] ?? 0;
  return scratch.slice(0, once);
}

/** Halfway between the best of the texts and the mean of the best few; 0 without texts. */
function compareAll(query: Grams, texts: readonly Grams[]): number {
  const best = texts.map((text) => compare(query, text)).sort((a, b) => b - a);
  const few = best.slice(0, likeness.few);
  const mean = few.reduce((sum, alike) => sum + alike, 0) / Math.max(1, few.length);
  return ((best[0] ?? 0) + mean) / 2;
}

/** Cosine of the two sets: 0 nothing shared, 1 the same. */
function compare(a: Grams, b: Grams): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const one = a[i] ?? 0;
    const other = b[j] ?? 0;
    if (one === other) shared++;
    if (one <= other) i++;
    if (one >= other) j++;
  }
  return shared / Math.sqrt(a.length * b.length);
}
