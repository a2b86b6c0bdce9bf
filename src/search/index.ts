/** Records become an inverted index in typed arrays, each posting carrying its finished BM25F weight. */
import { consonantKeys, soundOf } from "./consonant-key.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import type { SearchRecord } from "./record.ts";
import { stemWord } from "./stem.ts";
import { createSynonymFinder, type SynonymGroup } from "./synonyms.ts";
import { tokenise } from "./tokenise.ts";
import { type Field, fieldNames, fields, saturation } from "./weights.ts";

export interface SearchIndex {
  /** Term numbers by stem. */
  terms: Map<string, number>;
  /** Folded words, as written, leading to their term. */
  words: Lexicon;
  /** Consonant keys, leading to places in `words`. */
  keys: Lexicon;
  /** How each of `words` sounds. */
  sounds: string[];
  /** Postings of term t: `records` and `impacts` at `[offsets[t], offsets[t + 1])`. */
  offsets: Uint32Array;
  records: Uint32Array;
  impacts: Float32Array;
  recordCount: number;
}

export function buildIndex(records: readonly SearchRecord[], synonyms: readonly SynonymGroup[]): SearchIndex {
  const terms = new Map<string, number>();
  const termOfWord = new Map<string, number>();
  const termOf = (word: string): number => {
    let term = termOfWord.get(word);
    if (term === undefined) {
      const stem = stemWord(word);
      term = terms.get(stem) ?? terms.size;
      terms.set(stem, term);
      termOfWord.set(word, term);
    }
    return term;
  };
  const termsOf = (text: string): number[] => tokenise(text).map((token) => termOf(token.word));
  const findSynonyms = createSynonymFinder(synonyms, termsOf);

  const contents = records.map((record) => {
    const content: Record<Field, number[]> = {
      title: termsOf(record.title),
      shortcut: termsOf(record.shortcut ?? ""),
      questions: record.questions.flatMap(termsOf),
      keywords: record.keywords.flatMap(termsOf),
      synonyms: [],
      body: termsOf(record.body),
    };
    content.synonyms = findSynonyms(record.locale, content);
    return content;
  });
  const average = averageLengths(records, contents);

  const postings: { record: number; impact: number }[][] = [];
  contents.forEach((content, record) => {
    const lengths = average.get(records[record]?.locale ?? "");
    for (const [term, frequency] of weighFrequencies(content, lengths)) {
      const impact = (frequency * (saturation + 1)) / (saturation + frequency);
      (postings[term] ??= []).push({ record, impact });
    }
  });

  const words = buildLexicon(new Map(Array.from(termOfWord, ([word, term]) => [word, [term]])));
  const sounds = words.words.map(soundOf);
  return {
    terms,
    words,
    sounds,
    keys: buildKeys(words, sounds),
    recordCount: records.length,
    ...pack(postings, terms.size),
  };
}

function averageLengths(records: readonly SearchRecord[], contents: Record<Field, number[]>[]) {
  const sums = new Map<string, { count: number; total: Record<Field, number> }>();
  contents.forEach((content, i) => {
    const locale = records[i]?.locale ?? "";
    const empty = { title: 0, shortcut: 0, questions: 0, keywords: 0, synonyms: 0, body: 0 };
    const sum = sums.get(locale) ?? { count: 0, total: empty };
    sums.set(locale, sum);
    sum.count += 1;
    for (const field of fieldNames) sum.total[field] += content[field].length;
  });
  return new Map(
    Array.from(sums, ([locale, { count, total }]) => {
      for (const field of fieldNames) total[field] /= count;
      return [locale, total];
    }),
  );
}

function weighFrequencies(content: Record<Field, number[]>, average: Record<Field, number> | undefined) {
  const frequencies = new Map<number, number>();
  for (const field of fieldNames) {
    const found = content[field];
    const { weight, dilution } = fields[field];
    const share = weight / (1 - dilution + (dilution * found.length) / (average?.[field] || 1));
    for (const term of found) frequencies.set(term, (frequencies.get(term) ?? 0) + share);
  }
  return frequencies;
}

function buildKeys(words: Lexicon, sounds: string[]): Lexicon {
  const places = new Map<string, number[]>();
  words.words.forEach((word, place) => {
    for (const key of consonantKeys(word, sounds[place])) {
      const sharing = places.get(key);
      if (sharing) sharing.push(place);
      else places.set(key, [place]);
    }
  });
  return buildLexicon(places);
}

function pack(postings: { record: number; impact: number }[][], termCount: number) {
  const offsets = new Uint32Array(termCount + 1);
  for (let term = 0; term < termCount; term++) {
    offsets[term + 1] = (offsets[term] ?? 0) + (postings[term]?.length ?? 0);
  }
  const records = new Uint32Array(offsets[termCount] ?? 0);
  const impacts = new Float32Array(records.length);
  postings.forEach((list, term) => {
    list.forEach(({ record, impact }, i) => {
      records[(offsets[term] ?? 0) + i] = record;
      impacts[(offsets[term] ?? 0) + i] = impact;
    });
  });
  return { offsets, records, impacts };
}
