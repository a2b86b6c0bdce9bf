/** By which words a pattern is found, so that a sentence is asked only about patterns it can hold. */
import type { Pattern } from "./pattern.ts";

/** A short form and its plural, as tokens have them. */
export function capitalForms(word: string): string[] {
  return [word.toLowerCase(), `${word.toLowerCase()}s`];
}

/** For each element that cannot be missing, the words one of which must be there. */
export function keyWords(pattern: Pattern): ReadonlySet<string>[] {
  return pattern.flatMap((element) => {
    if (element.optional) return [];
    if (element.kind === "word") return [new Set([element.word])];
    if (element.kind === "capitals") return [new Set(capitalForms(element.word))];
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
