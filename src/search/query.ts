/** What an agent typed becomes weighted words with all their meanings. */
import { soundOf } from "./consonant-key.ts";
import { expandWord, guessWord, type Meaning, rarityOf } from "./expand.ts";
import type { SearchIndex } from "./index.ts";
import { scriptOf } from "./normalise.ts";
import { stemWord } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { type SynonymTable, wordingsAt } from "./synonyms.ts";
import { tokenise, type Token } from "./tokenise.ts";
import { matchWorth, stopWordShare } from "./weights.ts";

export interface QueryWord {
  word: string;
  meanings: Meaning[];
  /** Carries meaning of its own; false for a stop word and for a guess at words run together. */
  telling: boolean;
}

const romanisedStopWords = new Set(
  Array.from(stopWords)
    .filter((word) => scriptOf(word) !== "latin")
    .map(soundOf),
);

/** A pasted letter is searched by its beginning. */
const longestQuery = 64;

export function readQuery(index: SearchIndex, synonyms: SynonymTable, query: string): QueryWord[] {
  const tokens = tokenise(query.slice(0, 2000)).slice(0, longestQuery);
  const unfinished = /[\p{L}\p{M}\p{N}]$/u.test(query);
  const lastPlain = tokens.findLast((token) => !token.joined);
  const words = new Map<string, QueryWord>();
  tokens.forEach((token, i) => {
    const { word, joined } = token;
    const next = tokens[i + 1];
    if (next && !joined && !next.joined) addJoined(index, words, word + next.word);
    if (joined) addJoined(index, words, word);
    else if (!words.has(word))
      words.set(word, readWord(index, word, unfinished && token === lastPlain, tokens.length));
  });
  addSynonyms(index, synonyms, tokens, words);
  const read = [...words.values()];
  if (read.some(({ meanings }) => meanings.length > 0)) return read;
  return read.map((word) => ({ ...word, meanings: guessWord(index, word.word) }));
}

/** `among` is how many words the query has: alone, even a stop word may be the beginning of another. */
function readWord(index: SearchIndex, word: string, unfinished: boolean, among: number): QueryWord {
  const stop = isStopWord(index, word);
  const meanings = expandWord(index, word, unfinished && !(stop && among > 1));
  if (stop) for (const meaning of meanings) meaning.weight *= stopWordShare;
  return { word, meanings, telling: !stop };
}

function addSynonyms(
  index: SearchIndex,
  synonyms: SynonymTable,
  tokens: readonly Token[],
  words: Map<string, QueryWord>,
): void {
  const plain = tokens.flatMap(({ word, joined }) => (joined ? [] : [word]));
  const stems = plain.map(stemWord);
  stems.forEach((_, at) => {
    for (const { phrase, others } of wordingsAt(synonyms, stems, at)) {
      const meanings = Array.from(others, ([term, worth]) => ({
        term,
        weight: worth * rarityOf(index, term),
      }));
      const single = phrase.length === 1 ? words.get(plain[at] ?? "") : undefined;
      const owner = single ?? { word: phrase.join(" "), meanings: [], telling: true };
      if (single && !single.telling) for (const meaning of meanings) meaning.weight *= stopWordShare;
      owner.meanings.push(...meanings);
      words.set(owner.word, owner);
    }
  });
}

function isStopWord(index: SearchIndex, word: string): boolean {
  if (stopWords.has(word)) return true;
  return (
    scriptOf(word) === "latin" && !index.terms.has(stemWord(word)) && romanisedStopWords.has(soundOf(word))
  );
}

function addJoined(index: SearchIndex, words: Map<string, QueryWord>, word: string): void {
  if (words.has(word) || !index.terms.has(stemWord(word))) return;
  const meanings = expandWord(index, word, false);
  for (const meaning of meanings) meaning.weight *= matchWorth.joined;
  words.set(word, { word, meanings, telling: true });
}
