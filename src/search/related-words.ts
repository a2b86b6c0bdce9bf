/**
 * Words customers use for one another when they ask about orders, money, accounts and things that do not work.
 * In the lists a line is a group; members are parted by commas and may be phrases. The glossary adds a shop's own.
 */
import { en } from "./related-words/en.ts";
import { fa } from "./related-words/fa.ts";
import { hi } from "./related-words/hi.ts";
import { te } from "./related-words/te.ts";

const lists: Readonly<Record<string, string>> = { en, hi, te, fa };

/** One language's groups of words and phrases, as written; none for a language without a list. */
export function relatedWordsIn(locale: string): readonly string[][] {
  const lines = lists[locale]?.trim().split("\n") ?? [];
  return lines.map((line) => line.split(/\s*,\s*/));
}

/** Those of all languages. */
export function listRelatedWords(): readonly string[][] {
  return Object.keys(lists).flatMap(relatedWordsIn);
}
