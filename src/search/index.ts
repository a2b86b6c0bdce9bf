/** Records become an inverted index in typed arrays, each posting carrying its finished weight. */
import { consonantKeys } from "./consonant-key.ts";
import { weighTerms } from "./impacts.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { foldText } from "./normalise.ts";
import type { SearchRecord } from "./record.ts";
import { stemWord } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { tokenise } from "./tokenise.ts";
import { profileShare, saturation } from "./weights.ts";

export interface SearchIndex {
  /** `foldText` with the records' words by heart. */
  fold: (text: string) => string;
  /** Term numbers by stem. */
  terms: Map<string, number>;
  /** Term numbers by folded word. */
  termOfWord: Map<string, number>;
  /** Folded words, leading to their term. */
  words: Lexicon;
  /** Consonant keys, leading to places in `words`. */
  keys: Lexicon;
  postings: Postings;
  recordCount: number;
}

/** Term t is found in `records` (ascending), with `impacts`, at `[offsets[t], offsets[t + 1])`. */
export interface Postings {
  offsets: Uint32Array;
  records: Uint32Array;
  /** In steps of `impactStep`. */
  impacts: Uint8Array;
}

/** BM25F's most (`saturation + 1`) and the profile's share fit into a byte. */
export const impactStep = (saturation + 1 + profileShare) / 255;

export function buildIndex(records: readonly SearchRecord[]): SearchIndex {
  const terms = new Map<string, number>();
  const termOfWord = new Map<string, number>();
  const termOf = remember(termOfWord, (word) => {
    const stem = stemWord(word);
    const term = terms.get(stem) ?? terms.size;
    terms.set(stem, term);
    return term;
  });
  const fold = remember(new Map<string, string>(), foldText);
  const termsOf = (text: string) => tokenise(text, fold).map(({ word }) => termOf(word));

  const contents = records.map((record) => ({
    locale: record.locale,
    pieces: {
      title: [termsOf(record.title)],
      shortcut: [termsOf(record.shortcut ?? "")],
      questions: record.questions.map(termsOf),
      keywords: record.keywords.map(termsOf),
      body: [termsOf(record.body)],
    },
  }));
  const stopTerms = new Set(Array.from(termOfWord, ([word, term]) => (stopWords.has(word) ? term : -1)));
  const weighed = weighTerms(contents, terms.size, stopTerms);

  const words = buildLexicon(Array.from(termOfWord, ([word, term]) => [word, [term]]));
  const keys = buildKeys(words);
  const postings = packPostings(weighed, terms.size);
  return { fold, terms, termOfWord, words, keys, postings, recordCount: records.length };
}

export function remember<Value>(
  known: Map<string, Value>,
  work: (text: string) => Value,
): (text: string) => Value {
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = work(text);
      known.set(text, value);
    }
    return value;
  };
}

function buildKeys(words: Lexicon): Lexicon {
  const places = new Map<string, number[]>();
  words.words.forEach((word, place) => {
    for (const key of consonantKeys(word)) {
      const sharing = places.get(key);
      if (sharing) sharing.push(place);
      else places.set(key, [place]);
    }
  });
  return buildLexicon([...places]);
}

/** Takes each record's impacts by term. */
function packPostings(weighed: readonly ReadonlyMap<number, number>[], termCount: number): Postings {
  const offsets = new Uint32Array(termCount + 1);
  for (const impacts of weighed) {
    for (const term of impacts.keys()) offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < termCount; term++)
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  const next = offsets.slice();
  const records = new Uint32Array(offsets[termCount] ?? 0);
  const impacts = new Uint8Array(records.length);
  weighed.forEach((found, record) => {
    for (const [term, impact] of found) {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      records[at] = record;
      impacts[at] = Math.max(1, Math.round(impact / impactStep));
    }
  });
  return { offsets, records, impacts };
}

export function recordsWith({ postings }: SearchIndex, term: number): number {
  return (postings.offsets[term + 1] ?? 0) - (postings.offsets[term] ?? 0);
}
