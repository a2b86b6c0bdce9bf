/** A record that uses one wording of a glossary term is found by all its wordings. */
import type { Field } from "./weights.ts";

export interface SynonymGroup {
  locale: string;
  /** The glossary term, for example "refund". */
  term: string;
  /** Other wordings of the same thing, of one word or more. */
  words: readonly string[];
}

type Content = Record<Field, readonly number[]>;

/** `termsOf` turns text into index terms; the function returned gives the terms a record's own words call for. */
export function createSynonymFinder(groups: readonly SynonymGroup[], termsOf: (text: string) => number[]) {
  const byFirstTerm = new Map<string, { phrase: number[]; group: number }[]>();
  const wordings = groups.map(({ term, words }) => [term, ...words].map(termsOf));
  wordings.forEach((phrases, group) => {
    for (const phrase of phrases) {
      const key = `${groups[group]?.locale} ${phrase[0]}`;
      const sharing = byFirstTerm.get(key) ?? [];
      sharing.push({ phrase, group });
      byFirstTerm.set(key, sharing);
    }
  });

  return (locale: string, content: Content): number[] => {
    if (byFirstTerm.size === 0) return [];
    const found = new Set<number>();
    for (const terms of [content.title, content.questions, content.keywords, content.body]) {
      terms.forEach((term, at) => {
        for (const { phrase, group } of byFirstTerm.get(`${locale} ${term}`) ?? []) {
          if (phrase.every((wanted, i) => terms[at + i] === wanted)) found.add(group);
        }
      });
    }
    return [...found].flatMap((group) => [...new Set(wordings[group]?.flat())]);
  };
}
