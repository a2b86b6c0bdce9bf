/** By which words a pattern is found, so that a sentence is asked only about patterns it can hold. */
import type { Pattern } from "./pattern.ts";

/** Words a match can start with, or undefined where it can start with anything. */
export function firstWords(pattern: Pattern): Set<string> | undefined {
  const words = new Set<string>();
  for (const element of pattern) {
    if (element.kind === "start" || element.kind === "clause") continue;
    if (element.kind === "word") words.add(element.word);
    else if (element.kind === "capitals") for (const form of formsOf(element.word)) words.add(form);
    else if (element.kind === "set") for (const word of element.words) words.add(word);
    else if (element.kind === "either") {
      for (const option of element.options) {
        const first = firstWords(option);
        if (first === undefined) return undefined;
        for (const word of first) words.add(word);
      }
    } else return undefined;
    if (!element.optional) return words;
  }
  return undefined;
}

/** A short form and its plural, as tokens have them. */
function formsOf(word: string): string[] {
  return [word.toLowerCase(), `${word.toLowerCase()}s`];
}

/** For each element that cannot be missing, the words one of which must be there. */
export function keyWords(pattern: Pattern): ReadonlySet<string>[] {
  return pattern.flatMap((element) => {
    if (element.optional) return [];
    if (element.kind === "word") return [new Set([element.word])];
    if (element.kind === "capitals") return [new Set(formsOf(element.word))];
    if (element.kind === "set") return [element.words];
    if (element.kind !== "either") return [];
    const keys = element.options.map((option) => keyWords(option).toSorted(byRarity)[0]);
    return keys.every((key) => key !== undefined) ? [new Set(keys.flatMap((key) => [...key]))] : [];
  });
}

/** Few words before many, then long ones before short ones, which are common in every language. */
function byRarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size - b.size || shortest(b) - shortest(a);
}

function shortest(words: ReadonlySet<string>): number {
  return Math.min(...[...words].map(({ length }) => length));
}
