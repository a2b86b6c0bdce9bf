/** Finds all phrases of a list in a sentence, looking only at those whose rarest word is there. */
import type { PhraseGroup } from "./lexicon-data.ts";
import { firstWords, keyWords } from "./pattern-keys.ts";
import { matchPattern, type Matchable } from "./pattern-match.ts";
import { parsePattern, type Pattern, type PatternSource } from "./pattern.ts";
import type { Token } from "./token.ts";

export interface LexiconMatch {
  rule: string;
  /** `[start, end)` in the tokens. */
  start: number;
  end: number;
  expected: string[];
  because: string;
  where?: "template" | undefined;
  safe?: true | undefined;
}

interface CompiledPhrase {
  pattern: Pattern;
  /** Words it can start with; undefined where it can start with anything. */
  starts: ReadonlySet<string> | undefined;
  /** Each must be met by some word of the sentence; rarest first. */
  needs: Need[];
  /** The sentence it was last tried on, counted from 1. */
  tried: number;
  rules: string[];
  expected: string[];
  because: string;
  where: "template" | undefined;
  safe: true | undefined;
}

/** Words one of which must be there; phrases that need the same words share it, so that each sentence is asked once. */
interface Need {
  words: ReadonlySet<string>;
  /** The sentence it was last judged on, and whether that met it. */
  judged: number;
  met: boolean;
}

/** Matches in the order of the sentence; of those of one rule that overlap the longest. */
export function indexPhrases(
  groups: PhraseGroup[],
  source: PatternSource,
): (sentence: Matchable) => LexiconMatch[] {
  const needs = new Map<string, Need>();
  const phrases = groups.flatMap((group) => compileGroup(group, source, needs));
  const { byKey, anywhere } = indexByKey(phrases);
  let count = 0;
  return (sentence) => {
    count += 1;
    const present = wordsOf(sentence.tokens);
    const found: LexiconMatch[] = [];
    for (const phrase of anywhere) findPhrase(phrase, sentence, found);
    for (const word of present) {
      for (const phrase of byKey.get(word) ?? none) {
        if (phrase.tried === count) continue;
        phrase.tried = count;
        if (isPossible(phrase, present, count)) findPhrase(phrase, sentence, found);
      }
    }
    return keepLongest(found);
  };
}

function compileGroup(group: PhraseGroup, source: PatternSource, needs: Map<string, Need>): CompiledPhrase[] {
  const { because, when, where, safe } = group;
  const rules = [group.rule].flat();
  const compile = (text: string, expected: string[]) => {
    const pattern = parsePattern(when === undefined ? text : `{${when}} ${text}`, source);
    return {
      pattern,
      starts: firstWords(pattern),
      needs: keyWords(pattern).map((words) => shareNeed(words, needs)),
      tried: 0,
      rules,
      expected,
      because,
      where,
      safe,
    };
  };
  return [
    ...Object.entries(group.words ?? {}).map(([text, expected]) => compile(text, [expected ?? []].flat())),
    ...(group.patterns ?? []).map((text) => compile(text, [])),
  ].filter(({ pattern }) => pattern.length > 0);
}

function shareNeed(words: ReadonlySet<string>, needs: Map<string, Need>): Need {
  const name = [...words].toSorted().join(" ");
  const need = needs.get(name) ?? { words, judged: 0, met: false };
  needs.set(name, need);
  return need;
}

/** Each phrase is filed under the words of the element that occurs in the fewest other phrases. */
function indexByKey(phrases: CompiledPhrase[]): {
  byKey: Map<string, CompiledPhrase[]>;
  anywhere: CompiledPhrase[];
} {
  const uses = new Map<string, number>();
  for (const { needs } of phrases)
    for (const { words } of needs) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const cost = ({ words }: Need) => [...words].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0);
  const byKey = new Map<string, CompiledPhrase[]>();
  const anywhere: CompiledPhrase[] = [];
  for (const phrase of phrases) {
    phrase.needs = phrase.needs.toSorted((a, b) => cost(a) - cost(b));
    const [key] = phrase.needs;
    if (key === undefined) anywhere.push(phrase);
    else for (const word of key.words) byKey.set(word, [...(byKey.get(word) ?? []), phrase]);
  }
  return { byKey, anywhere };
}

let lastTokens: readonly Token[] | undefined;
let lastWords = new Set<string>();

/** Every word and its dictionary form; kept for the other lists that look at the same sentence. */
function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  if (tokens === lastTokens) return lastWords;
  const words = new Set<string>();
  for (const { text, lemma } of tokens) words.add(text).add(lemma);
  lastTokens = tokens;
  return (lastWords = words);
}

const none: CompiledPhrase[] = [];

/** The first need is what the phrase was found by. */
function isPossible({ needs }: CompiledPhrase, present: ReadonlySet<string>, count: number): boolean {
  for (let index = 1; index < needs.length; index += 1) {
    const need = needs[index] as Need;
    if (need.judged !== count) {
      need.judged = count;
      need.met = meet(need.words, present);
    }
    if (!need.met) return false;
  }
  return true;
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const word of few) if (many.has(word)) return true;
  return false;
}

function findPhrase(phrase: CompiledPhrase, sentence: Matchable, found: LexiconMatch[]): void {
  const { pattern, starts, rules, expected, because, where, safe } = phrase;
  const { tokens } = sentence;
  for (let start = 0; start < tokens.length; start += 1) {
    const token = tokens[start];
    if (token === undefined || (starts && !starts.has(token.text) && !starts.has(token.lemma))) continue;
    const end = matchPattern(pattern, sentence, start);
    if (end > start)
      for (const rule of rules) found.push({ rule, start, end, expected, because, where, safe });
  }
}

/** Of phrases of one rule that overlap, the longest stays. */
function keepLongest(found: LexiconMatch[]): LexiconMatch[] {
  if (found.length < 2) return found;
  const kept: LexiconMatch[] = [];
  const taken = new Map<string, Set<number>>();
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of byLength) {
    const own = taken.get(match.rule) ?? new Set();
    const tokens = Array.from({ length: match.end - match.start }, (_, at) => match.start + at);
    if (tokens.some((at) => own.has(at))) continue;
    for (const at of tokens) own.add(at);
    taken.set(match.rule, own);
    kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
