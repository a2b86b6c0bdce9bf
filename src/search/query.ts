/** What an agent typed becomes weighted words with all their meanings. */
import { soundOf } from "./consonant-key.ts";
import { expandWord, guessWord, isInTexts, type Meaning, wordsLike } from "./expand.ts";
import { partsOf, readJoined } from "./joined-words.ts";
import { retype } from "./keyboard-layouts.ts";
import { scriptOf } from "./normalise.ts";
import { countRecords, isKnown, type PlacedShelf, sharedRarity } from "./shelf.ts";
import { stemWord } from "./stem.ts";
import { stopWords } from "./stop-words.ts";
import { correctStem, wordingsAt } from "./synonyms.ts";
import { tokenise, type Token } from "./tokenise.ts";
import { stopWordShare } from "./weights.ts";

export interface QueryWord {
  word: string;
  meanings: Meaning[];
  /** Carries meaning of its own; false for a stop word and for a guess at words run together. */
  telling: boolean;
  /** Of a word that neighbours make when written as one: those. Where they stand it says nothing new. */
  parts?: readonly string[];
}

const romanisedStopWords = new Set(
  Array.from(stopWords)
    .filter((word) => scriptOf(word) !== "latin")
    .map(soundOf),
);

/** A pasted letter is searched by its beginning. */
const longestQuery = 64;

/** The word being typed is the last one, unless a space or a mark follows it. */
function tokensOf(query: string): { tokens: Token[]; unfinished: Token | undefined } {
  const tokens = tokenise(query.slice(0, 2000)).slice(0, longestQuery);
  const open = /[\p{L}\p{M}\p{N}]$/u.test(query);
  return { tokens, unfinished: open ? tokens.findLast((token) => !token.joined) : undefined };
}

/** Whether the texts have every word of it. */
export function hasEveryWord(shelves: readonly PlacedShelf[], query: string): boolean {
  const { tokens, unfinished } = tokensOf(query);
  return tokens.every((token) => token.joined || isInTexts(shelves, token.word, token === unfinished));
}

/** Fewer letters of another layout are words by chance. */
const fewestRetyped = 4;

/** Where no word is in any text, what the same keys would have typed in a layout in which all words are. */
function readKeys(shelves: readonly PlacedShelf[], query: string): string {
  const { tokens, unfinished } = tokensOf(query);
  const isFamiliar = (token: Token) =>
    isStopWord(shelves, token.word) || isInTexts(shelves, token.word, token === unfinished);
  if (query.trim().length < fewestRetyped || tokens.some(isFamiliar)) return query;
  return retype(query).find((text) => hasEveryWord(shelves, text)) ?? query;
}

export function readQuery(shelves: readonly PlacedShelf[], query: string): QueryWord[] {
  const { tokens, unfinished } = tokensOf(readKeys(shelves, query));
  const words = new Map<string, QueryWord>();
  const addJoined = (word: string, parts: readonly string[]) => {
    const whole = words.has(word) ? undefined : readJoined(shelves, word, parts);
    if (whole) words.set(word, whole);
  };
  tokens.forEach((token, i) => {
    const { word, joined } = token;
    const next = tokens[i + 1];
    if (next && !joined && !next.joined) addJoined(word + next.word, [word, next.word]);
    if (joined) addJoined(word, partsOf(token, tokens));
    else if (!words.has(word)) words.set(word, readWord(shelves, word, token === unfinished, tokens.length));
  });
  addSynonyms(shelves, tokens, unfinished, words);
  const read = [...words.values()];
  if (read.some(({ meanings }) => meanings.length > 0)) return read;
  return read.map((word) => ({ ...word, meanings: guessWord(shelves, word.word) }));
}

/** For a query that found nothing: each of its words stands for all that look like it. */
export function readLoosely(shelves: readonly PlacedShelf[], query: string): QueryWord[] {
  const parts = tokensOf(query).tokens.filter(({ joined }) => !joined);
  return parts.map(({ word }) => ({ word, meanings: wordsLike(shelves, word), telling: true }));
}

/** `among` is how many words the query has: alone, even a stop word may be the beginning of another. */
function readWord(
  shelves: readonly PlacedShelf[],
  word: string,
  unfinished: boolean,
  among: number,
): QueryWord {
  const stop = isStopWord(shelves, word);
  const meanings = expandWord(shelves, word, unfinished && !(stop && among > 1));
  if (stop) for (const meaning of meanings) meaning.weight *= stopWordShare;
  return { word, meanings, telling: !stop };
}

function addSynonyms(
  shelves: readonly PlacedShelf[],
  tokens: readonly Token[],
  unfinished: Token | undefined,
  words: Map<string, QueryWord>,
): void {
  const parts = tokens.filter(({ joined }) => !joined);
  const plain = parts.map(({ word }) => word);
  const mistyped = parts.map(
    (token) => !isStopWord(shelves, token.word) && !isInTexts(shelves, token.word, token === unfinished),
  );
  for (const shelf of shelves) {
    const stems = plain.map((word, i) => {
      const stem = stemWord(word);
      return mistyped[i] ? correctStem(shelf.synonyms, stem) : stem;
    });
    stems.forEach((_, at) => {
      for (const { phrase, others } of wordingsAt(shelf.synonyms, stems, at)) {
        const meanings = Array.from(others, ([term, worth]) => {
          const rarity = sharedRarity([shelf], [countRecords(shelf, [term])]);
          return { shelf, term, weight: worth * rarity };
        });
        const name = phrase.join(" ");
        const single = phrase.length === 1 ? words.get(plain[at] ?? "") : undefined;
        const owner = single ?? words.get(name) ?? { word: name, meanings: [], telling: true };
        if (single && !single.telling) for (const meaning of meanings) meaning.weight *= stopWordShare;
        owner.meanings.push(...meanings);
        words.set(owner.word, owner);
      }
    });
  }
}

function isStopWord(shelves: readonly PlacedShelf[], word: string): boolean {
  if (stopWords.has(word)) return true;
  return (
    scriptOf(word) === "latin" && !isKnown(shelves, stemWord(word)) && romanisedStopWords.has(soundOf(word))
  );
}
