/** A large site's index in parts: all words at once, then only those articles' numbers that a question asks for. */
import { consonantKeys } from "#search/consonant-key.ts";
import { buildIndex, remember, type SearchIndex } from "#search/index.ts";
import { addUp, buildLexicon } from "#search/lexicon.ts";
import { foldText } from "#search/normalise.ts";
import type { SearchRecord } from "#search/record.ts";
import { stemWord } from "#search/stem.ts";
import { tokenise } from "#search/tokenise.ts";
import { toRecord, type StoredAnswer } from "./search-index.ts";

/** Fetched once. Terms are the words' stems, numbered as they come. */
export interface WordList {
  /** In order; each led by how many characters it shares with the one before, as a code unit from 32 on. */
  words: string;
  /** How many articles hold each term. */
  counts: number[];
  /** How many articles in a row each topic has. */
  topics: [topic: string, count: number][];
}

/** The articles of a run of terms: for each term its first article's number, then the steps to the next. */
export interface PostingsPart {
  articles: number[];
  /** In steps of `coarseness` times the index's own. */
  impacts: number[];
}

/** Of a word that nearly every article holds, only the articles it matters most to. */
const mostArticles = 200;
/** A word of bodies alone must stand in so many; rarer ones are left to the full-text index. */
const fewestArticles = 3;
/** About 50 kB on the way. */
const mostWords = 12_000;
const articlesPerPart = 350;
const coarseness = 4;

export function makeParts(
  answers: readonly StoredAnswer[],
  locale: string,
): { list: WordList; parts: PostingsPart[] } {
  const index = buildIndex(answers.map((answer) => withTwin(toRecord(answer, locale), answer)));
  const words = pickWords(index, tellingWords(answers));
  const terms = new Map<string, number>();
  for (const word of words) terms.set(stemWord(word), index.terms.get(stemWord(word)) ?? 0);
  const postings = [...terms.values()].map((term) => weightiest(index, term));
  const counts = postings.map(({ length }) => length);
  const parts = splitTerms(counts).map(([from, to]) => packPart(postings.slice(from, to)));
  const topics = [...Map.groupBy(answers, ({ topic }) => topic)].map(([topic, own]): [string, number] => [
    topic,
    own.length,
  ]);
  return { list: { words: packWords(words), counts, topics }, parts };
}

function withTwin(record: SearchRecord, { twin }: StoredAnswer): SearchRecord {
  return twin ? { ...record, keywords: [...record.keywords, twin.title, ...twin.questions] } : record;
}

type Posting = [article: number, impact: number];

function weightiest({ postings: { offsets, records, impacts } }: SearchIndex, term: number): Posting[] {
  const all: Posting[] = [];
  for (let i = offsets[term] ?? 0; i < (offsets[term + 1] ?? 0); i++)
    all.push([records[i] ?? 0, impacts[i] ?? 0]);
  return all
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostArticles)
    .sort(([a], [b]) => a - b);
}

function packPart(postings: readonly Posting[][]): PostingsPart {
  const step = (own: Posting[], at: number) => (own[at]?.[0] ?? 0) - (own[at - 1]?.[0] ?? 0);
  return {
    articles: postings.flatMap((own) => own.map((_, at) => step(own, at))),
    impacts: postings.flatMap((own) => own.map(([, impact]) => Math.max(1, Math.round(impact / coarseness)))),
  };
}

/** In order; those that name articles first, then those that stand in most. */
function pickWords({ words, postings }: SearchIndex, telling: ReadonlySet<string>): string[] {
  return words.words
    .map((word, place) => {
      const articles = countOf(postings.offsets, words.targets[words.offsets[place] ?? 0] ?? 0);
      return { word, articles, telling: telling.has(word) };
    })
    .filter((each) => each.telling || each.articles >= fewestArticles)
    .sort((a, b) => Number(b.telling) - Number(a.telling) || b.articles - a.articles)
    .slice(0, mostWords)
    .map(({ word }) => word)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** What a reader would name an article by. */
function tellingWords(answers: readonly StoredAnswer[]): Set<string> {
  return new Set(
    answers.flatMap(({ title, questions, keywords, twin }) =>
      tokenise([title, ...questions, ...keywords, twin?.title, ...(twin?.questions ?? [])].join("\n")).map(
        ({ word }) => word,
      ),
    ),
  );
}

function countOf(offsets: Uint32Array, term: number): number {
  return (offsets[term + 1] ?? 0) - (offsets[term] ?? 0);
}

/** Runs of terms `[from, to)`, the same on both sides of the way. */
function splitTerms(counts: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = 0;
  let size = 0;
  counts.forEach((count, term) => {
    size += count;
    if (size < articlesPerPart && term + 1 < counts.length) return;
    runs.push([from, term + 1]);
    from = term + 1;
    size = 0;
  });
  return runs;
}

function packWords(words: readonly string[]): string {
  let before = "";
  return words
    .map((word) => {
      let shared = 0;
      while (shared < 90 && word[shared] !== undefined && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(32 + shared) + word.slice(shared);
    })
    .join("\n");
}

function unpackWords(packed: string): string[] {
  let before = "";
  return packed.split("\n").map((line) => {
    before = before.slice(0, line.charCodeAt(0) - 32) + line.slice(1);
    return before;
  });
}

export interface PartedIndex {
  /** Its postings are empty until `fill` is called for the part they stand in. */
  index: SearchIndex;
  partOf: (term: number) => number;
  fill: (part: number, postings: PostingsPart) => void;
}

export function openParts({ words: packed, counts }: WordList, articleCount: number): PartedIndex {
  const words = unpackWords(packed);
  const terms = new Map<string, number>();
  const termOfWord = new Map<string, number>();
  for (const word of words) {
    const stem = stemWord(word);
    const term = terms.get(stem) ?? terms.size;
    terms.set(stem, term);
    termOfWord.set(word, term);
  }
  const offsets = addUp(counts);
  const total = offsets.at(-1) ?? 0;
  const index: SearchIndex = {
    fold: remember(new Map<string, string>(), foldText),
    terms,
    termOfWord,
    words: buildLexicon(Array.from(termOfWord, ([word, term]) => [word, [term]])),
    keys: soundsOf(words),
    postings: { offsets, records: new Uint32Array(total), impacts: new Uint8Array(total) },
    recordCount: articleCount,
  };
  const runs = splitTerms(counts);
  return {
    index,
    partOf: (term) => runs.findIndex(([, to]) => term < to),
    fill: (part, postings) => fillPart(index, runs[part] ?? [0, 0], postings),
  };
}

function soundsOf(words: readonly string[]) {
  const places = new Map<string, number[]>();
  words.forEach((word, place) => {
    for (const key of consonantKeys(word)) places.set(key, [...(places.get(key) ?? []), place]);
  });
  return buildLexicon([...places]);
}

function fillPart({ postings }: SearchIndex, [from, to]: [number, number], part: PostingsPart): void {
  const { offsets, records, impacts } = postings;
  const start = offsets[from] ?? 0;
  for (let term = from; term < to; term++) {
    let article = 0;
    for (let i = offsets[term] ?? 0; i < (offsets[term + 1] ?? 0); i++) {
      article += part.articles[i - start] ?? 0;
      records[i] = article;
      impacts[i] = Math.min(255, (part.impacts[i - start] ?? 0) * coarseness);
    }
  }
}
