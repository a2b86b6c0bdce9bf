/** Finds all phrases of a list in a sentence, looking only at those whose words can all be there. */
import type { PhraseGroup } from "./lexicon-data.ts";
import { keyWords } from "./pattern-keys.ts";
import { matchPattern, type Matchable } from "./pattern-match.ts";
import { canStartAt, startOf, type PatternStart } from "./pattern-start.ts";
import { parsePattern, type Pattern, type PatternSource } from "./pattern.ts";

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
  /** What it can start with; undefined where that is anything. */
  start: PatternStart | undefined;
  /** Numbers of needs, each to be met by some word of the sentence; once filed, those besides the rarest. */
  needs: number[];
  rules: string[];
  expected: string[];
  because: string;
  where: "template" | undefined;
  safe: true | undefined;
}

/** Words one of which must be there. Phrases that need the same words share a need; they are numbered from 0. */
type Need = ReadonlySet<string>;

/** Matches in the order of the sentence; of those of one rule that overlap the longest. */
export function indexPhrases(
  groups: PhraseGroup[],
  source: PatternSource,
): (sentence: Matchable) => LexiconMatch[] {
  const needs = listNeeds();
  const phrases = groups.flatMap((group) => compileGroup(group, source, needs.numberOf));
  const anywhere = phrases.filter((phrase) => phrase.needs.length === 0);
  const waiting = fileByRarest(phrases, needs.all);
  const needsOf = indexByWord(needs.all);
  /** By need, the sentence that last met it, counted from 1. */
  const metBy = new Uint32Array(needs.all.length);
  let count = 0;
  return (sentence) => {
    count += 1;
    const found: LexiconMatch[] = [];
    for (const phrase of anywhere) findPhrase(phrase, sentence, found);
    const candidates: CompiledPhrase[][] = [];
    const meet = (word: string) => {
      for (const need of needsOf.get(word) ?? nothingMore) {
        if (metBy[need] === count) continue;
        metBy[need] = count;
        const phrases = waiting[need];
        if (phrases !== undefined) candidates.push(phrases);
      }
    };
    for (const { text, lemma } of sentence.tokens) {
      meet(text);
      if (lemma !== text) meet(lemma);
    }
    for (const phrases of candidates)
      for (const phrase of phrases) if (isPossible(phrase, metBy, count)) findPhrase(phrase, sentence, found);
    return keepLongest(found);
  };
}

function compileGroup(
  group: PhraseGroup,
  source: PatternSource,
  numberOf: (words: ReadonlySet<string>) => number,
): CompiledPhrase[] {
  const { because, when, where, safe } = group;
  const rules = [group.rule].flat();
  const compile = (text: string, expected: string[]) => {
    const pattern = parsePattern(when === undefined ? text : `{${when}} ${text}`, source);
    return {
      pattern,
      start: startOf(pattern),
      needs: keyWords(pattern).map(numberOf),
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

function listNeeds(): { all: Need[]; numberOf(words: ReadonlySet<string>): number } {
  const all: Need[] = [];
  const numbers = new Map<string | ReadonlySet<string>, number>();
  const numberByName = (words: ReadonlySet<string>): number => {
    const name = [...words].toSorted().join(" ");
    const number = numbers.get(name) ?? all.push(words) - 1;
    numbers.set(name, number);
    return number;
  };
  return {
    all,
    numberOf(words) {
      const number = numbers.get(words) ?? numberByName(words);
      numbers.set(words, number);
      return number;
    },
  };
}

function indexByWord(needs: Need[]): Map<string, number[]> {
  const needsOf = new Map<string, number[]>();
  for (const [number, words] of needs.entries()) {
    for (const word of words) {
      const others = needsOf.get(word);
      if (others === undefined) needsOf.set(word, [number]);
      else others.push(number);
    }
  }
  return needsOf;
}

/** By need, the phrases that need nothing rarer: no words that fewer others ask for. */
function fileByRarest(phrases: CompiledPhrase[], needs: Need[]): (CompiledPhrase[] | undefined)[] {
  const uses = new Map<string, number>();
  for (const phrase of phrases)
    for (const need of phrase.needs)
      for (const word of needs[need] ?? []) uses.set(word, (uses.get(word) ?? 0) + 1);
  const costs = needs.map((words) => [...words].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0));
  const waiting: (CompiledPhrase[] | undefined)[] = needs.map(() => undefined);
  for (const phrase of phrases) {
    const [rarest, ...others] = phrase.needs.toSorted((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0));
    if (rarest === undefined) continue;
    phrase.needs = others.length === 0 ? nothingMore : others;
    (waiting[rarest] ??= []).push(phrase);
  }
  return waiting;
}

const nothingMore: number[] = [];

function isPossible({ needs }: CompiledPhrase, metBy: Uint32Array, sentence: number): boolean {
  for (const need of needs) if (metBy[need] !== sentence) return false;
  return true;
}

function findPhrase(phrase: CompiledPhrase, sentence: Matchable, found: LexiconMatch[]): void {
  const { pattern, rules, expected, because, where, safe } = phrase;
  const { tokens } = sentence;
  for (let start = 0; start < tokens.length; start += 1) {
    if (phrase.start !== undefined && !canStartAt(phrase.start, tokens, start)) continue;
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
