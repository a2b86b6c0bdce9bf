/** Finds all phrases of a list in a sentence, looking only at those whose rarest word is there. */
import type { PhraseGroup } from "./lexicon-data.ts";
import {
  firstWords,
  keyWords,
  matchPattern,
  parsePattern,
  type Pattern,
  type PatternSource,
} from "./pattern.ts";
import type { Token } from "./token.ts";

export interface LexiconMatch {
  rule: string;
  /** `[start, end)` in the tokens. */
  start: number;
  end: number;
  expected: string[];
  because: string;
  when?: "command" | undefined;
  where?: "template" | undefined;
}

interface CompiledPhrase {
  pattern: Pattern;
  /** Words it can start with; undefined where it can start with anything. */
  starts: ReadonlySet<string> | undefined;
  /** Each must be met by some word of the sentence; rarest first. */
  needs: ReadonlySet<string>[];
  rules: string[];
  expected: string[];
  because: string;
  when: "command" | undefined;
  where: "template" | undefined;
}

/** Matches in the order of the sentence; of those of one rule that overlap the longest. */
export function indexPhrases(
  groups: PhraseGroup[],
  source: PatternSource,
): (tokens: readonly Token[]) => LexiconMatch[] {
  const phrases = groups.flatMap((group) => compileGroup(group, source));
  const { byKey, anywhere } = indexByKey(phrases);
  return (tokens) => {
    const candidates = new Set(anywhere);
    for (const { text, lemma } of tokens) {
      for (const phrase of byKey.get(text) ?? []) candidates.add(phrase);
      if (lemma !== text) for (const phrase of byKey.get(lemma) ?? []) candidates.add(phrase);
    }
    const found: LexiconMatch[] = [];
    for (const phrase of candidates) if (isPossible(phrase, tokens)) findPhrase(phrase, tokens, found);
    return keepLongest(found);
  };
}

function compileGroup(group: PhraseGroup, source: PatternSource): CompiledPhrase[] {
  const { because, when, where } = group;
  const rules = [group.rule].flat();
  const compile = (text: string, expected: string[]) => {
    const pattern = parsePattern(text, source);
    return {
      pattern,
      starts: firstWords(pattern),
      needs: keyWords(pattern),
      rules,
      expected,
      because,
      when,
      where,
    };
  };
  return [
    ...Object.entries(group.words ?? {}).map(([text, expected]) => compile(text, [expected ?? []].flat())),
    ...(group.patterns ?? []).map((text) => compile(text, [])),
  ].filter(({ pattern }) => pattern.length > 0);
}

/** Each phrase is filed under the words of the element that occurs in the fewest other phrases. */
function indexByKey(phrases: CompiledPhrase[]): {
  byKey: Map<string, CompiledPhrase[]>;
  anywhere: CompiledPhrase[];
} {
  const uses = new Map<string, number>();
  for (const { pattern } of phrases)
    for (const words of keyWords(pattern))
      for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const cost = (words: ReadonlySet<string>) =>
    [...words].reduce((sum, word) => sum + (uses.get(word) ?? 0), 0);
  const byKey = new Map<string, CompiledPhrase[]>();
  const anywhere: CompiledPhrase[] = [];
  for (const phrase of phrases) {
    phrase.needs = phrase.needs.toSorted((a, b) => cost(a) - cost(b));
    const [key] = phrase.needs;
    if (key === undefined) anywhere.push(phrase);
    else for (const word of key) byKey.set(word, [...(byKey.get(word) ?? []), phrase]);
  }
  return { byKey, anywhere };
}

function isPossible({ needs }: CompiledPhrase, tokens: readonly Token[]): boolean {
  return needs.every((words) => tokens.some(({ text, lemma }) => words.has(text) || words.has(lemma)));
}

function findPhrase(phrase: CompiledPhrase, tokens: readonly Token[], found: LexiconMatch[]): void {
  const { pattern, starts, rules, expected, because, when, where } = phrase;
  for (let start = 0; start < tokens.length; start += 1) {
    const token = tokens[start];
    if (token === undefined || (starts && !starts.has(token.text) && !starts.has(token.lemma))) continue;
    const end = matchPattern(pattern, tokens, start);
    if (end > start)
      for (const rule of rules) found.push({ rule, start, end, expected, because, when, where });
  }
}

/** Of phrases of one rule that overlap, the longest stays. */
function keepLongest(found: LexiconMatch[]): LexiconMatch[] {
  if (found.length < 2) return found;
  const kept: LexiconMatch[] = [];
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of byLength) {
    const rival = (other: LexiconMatch) =>
      other.rule === match.rule && other.start < match.end && match.start < other.end;
    if (!kept.some(rival)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
