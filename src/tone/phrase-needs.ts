/**
 * Which phrases a sentence can hold: those each of whose elements that cannot be missing has a word there. Everything
 * asked for every word lies side by side in a few arrays of numbers, since reading memory is what this costs.
 */
import type { Matchable } from "./pattern-match.ts";

/** Words one of which must be there. */
export type Words = ReadonlySet<string>;

/** Numbers from 0; the same words have the same number. */
export interface NeedNumbers {
  all: Words[];
  numberOf(words: Words): number;
}

export function numberNeeds(): NeedNumbers {
  const all: Words[] = [];
  const numbers = new Map<string | Words, number>();
  const numberByName = (words: Words): number => {
    const name = words.size === 1 ? [...words].join("") : [...words].toSorted().join(" ");
    const number = numbers.get(name) ?? all.push(words) - 1;
    numbers.set(name, number);
    return number;
  };
  return {
    all,
    numberOf(words) {
      const number = numbers.get(words) ?? numberByName(words);
      numbers.set(words, number);
      return number;
    },
  };
}

export interface NeedIndex {
  /** Reads a sentence: the places in `needsOf` of what it may hold, in their order. */
  read(sentence: Matchable): number[];
  /** In the sentence read last, a bit for each token that meets the need; those of long sentences share bits. */
  placesOf(need: number): number;
}

/** `needsOf` are the needs of each phrase. */
export function indexNeeds(needs: readonly Words[], needsOf: readonly number[][]): NeedIndex {
  const byWord = listByWord(needs);
  const { from, phrases, seconds, free } = fileByRarest(needs, needsOf);
  /** By need, the sentence that last met it, counted from 1, and where. */
  const metBy = new Int32Array(needs.length);
  const metAt = new Int32Array(needs.length);
  let now = 0;
  const isMet = (need: number) => metBy[need] === now;
  const meet = (word: string, bit: number, met: number[]) => {
    const list = byWord.get(word);
    if (list === undefined) return;
    for (let at = 0; at < list.length; at += 1) {
      const need = list[at] as number;
      if (metBy[need] === now) metAt[need] = (metAt[need] as number) | bit;
      else {
        metBy[need] = now;
        metAt[need] = bit;
        met.push(need);
      }
    }
  };
  return {
    read({ tokens }) {
      now += 1;
      const met: number[] = [];
      for (let index = 0; index < tokens.length; index += 1) {
        const { text, lemma } = tokens[index] as Matchable["tokens"][number];
        meet(text, 1 << index, met);
        if (lemma !== text) meet(lemma, 1 << index, met);
      }
      const possible = free.slice();
      for (let index = 0; index < met.length; index += 1) {
        const need = met[index] as number;
        const end = from[need + 1] as number;
        for (let at = from[need] as number; at < end; at += 1) {
          const second = seconds[at] as number;
          if (second !== none && metBy[second] !== now) continue;
          const phrase = phrases[at] as number;
          if (second === none || needsOf[phrase]?.every(isMet) === true) possible.push(phrase);
        }
      }
      return possible.sort((a, b) => a - b);
    },
    placesOf: (need) => (metBy[need] === now ? (metAt[need] as number) : 0),
  };
}

/** By word, the needs it meets. */
function listByWord(needs: readonly Words[]): Map<string, Int32Array> {
  const lists = new Map<string, number[]>();
  for (const [number, words] of needs.entries()) {
    for (const word of words) {
      const others = lists.get(word);
      if (others === undefined) lists.set(word, [number]);
      else others.push(number);
    }
  }
  return new Map(Array.from(lists, ([word, list]) => [word, Int32Array.from(list)]));
}

const none = -1;

/**
 * Phrases by the rarest of their needs: those of a need stand from `from[need]` to `from[need + 1]`, each with the need
 * that is rarest but one. Rare are words few other phrases ask for.
 */
function fileByRarest(needs: readonly Words[], needsOf: readonly number[][]) {
  const uses = new Map<string, number>();
  for (const need of needsOf.flat())
    for (const word of needs[need] ?? []) uses.set(word, (uses.get(word) ?? 0) + 1);
  const costs = needs.map((words) => [...words].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0));
  const free: number[] = [];
  const filed: [phrase: number, second: number][][] = needs.map(() => []);
  for (const [phrase, own] of needsOf.entries()) {
    const [rarest, second = none] = own.toSorted((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0));
    if (rarest === undefined) free.push(phrase);
    else filed[rarest]?.push([phrase, second]);
  }
  const from = new Int32Array(needs.length + 1);
  for (const [need, list] of filed.entries()) from[need + 1] = (from[need] ?? 0) + list.length;
  const inOrder = filed.flat();
  return {
    from,
    phrases: Int32Array.from(inOrder, ([phrase]) => phrase),
    seconds: Int32Array.from(inOrder, ([, second]) => second),
    free,
  };
}
