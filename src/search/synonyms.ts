/** Other wordings of what was typed: from the glossary, and from everyday words that stand for one another. */
import { editDistance } from "./edit-distance.ts";
import type { SearchIndex } from "./index.ts";
import { stemWord } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { tokenise } from "./tokenise.ts";
import { matchWorth } from "./weights.ts";

export interface SynonymGroup {
  /** Whose glossary it is from; groups of all languages apply to every query. */
  locale: string;
  /** The glossary term, for example "refund". */
  term: string;
  /** Other wordings of the same thing, of one word or more. */
  words: readonly string[];
}

export interface Wording {
  /** Stems in order. */
  phrase: readonly string[];
  /** Index terms of the other wordings, with their worth. */
  others: ReadonlyMap<number, number>;
}

/** Wordings by their first stem. */
export type SynonymTable = ReadonlyMap<string, readonly Wording[]>;

/** `related` are words that stand for one another in any shop. */
export function buildSynonyms(
  index: SearchIndex,
  glossaries: readonly SynonymGroup[],
  related: readonly string[][],
): SynonymTable {
  const table = new Map<string, Wording[]>();
  const addGroup = (members: readonly string[], worth: number) => {
    const phrases = members.map((member) =>
      tokenise(member).flatMap(({ word, joined }) => (joined ? [] : [word])),
    );
    for (const phrase of phrases) {
      const first = stemWord(phrase[0] ?? "");
      const others = collectTerms(index, phrases, phrase, worth);
      if (!first || others.size === 0) continue;
      const sharing = table.get(first) ?? [];
      sharing.push({ phrase: phrase.map(stemWord), others });
      table.set(first, sharing);
    }
  };
  for (const { term, words } of glossaries) addGroup([term, ...words], matchWorth.glossary);
  for (const group of related) addGroup(group, matchWorth.related);
  return table;
}

/** A phrase is worth as much as a word, shared among its telling words. */
function collectTerms(index: SearchIndex, phrases: readonly string[][], own: string[], worth: number) {
  const others = new Map<number, number>();
  for (const phrase of phrases) {
    if (phrase === own) continue;
    const telling = phrase.filter((word) => phrase.length === 1 || !stopWords.has(word));
    for (const word of telling) {
      const term = index.terms.get(stemWord(word));
      const share = worth / Math.max(1, telling.length);
      if (term !== undefined) others.set(term, Math.max(share, others.get(term) ?? 0));
    }
  }
  return others;
}

/** The beginning of a wording that a mistyped word of four letters or more was meant for; or the stem itself. */
export function correctStem(table: SynonymTable, stem: string): string {
  if (stem.length < 4 || table.has(stem)) return stem;
  for (const first of table.keys()) if (editDistance(stem, first, 1) <= 1) return first;
  return stem;
}

/** Wordings that begin at place `at` of the query's stems. */
export function wordingsAt(table: SynonymTable, stems: readonly string[], at: number): Wording[] {
  const candidates = table.get(stems[at] ?? "") ?? [];
  return candidates.filter(({ phrase }) => phrase.every((stem, i) => stems[at + i] === stem));
}
