/** Finds the phrases of a lexicon's lists in a sentence, looking only at those whose words are all there. */
import type { PhraseGroup } from "./lexicon-data.ts";
import { keyWords } from "./pattern-keys.ts";
import { fitsType, matchPattern, type Matchable } from "./pattern-match.ts";
import { startOf } from "./pattern-start.ts";
import { parsePattern, type Pattern, type PatternSource } from "./pattern.ts";
import { indexNeeds, numberNeeds, type NeedIndex, type NeedNumbers } from "./phrase-needs.ts";

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

type ListName = "phrases" | "harmless" | "signals";

/** By list; of `phrases` of one rule that overlap only the longest, in the order of the sentence. Of signals their names. */
export interface PhraseMatches {
  phrases: LexiconMatch[];
  harmless: LexiconMatch[];
  signals: ReadonlySet<string>;
}

interface CompiledPhrase {
  list: ListName;
  pattern: Pattern;
  /** What it can start with: words, as the number of a need, and types; undefined where that is anything. */
  start: { words: number; types: readonly string[] } | undefined;
  rules: string[];
  expected: string[];
  because: string;
  where: "template" | undefined;
  safe: true | undefined;
}

export function indexPhrases(
  lists: Record<ListName, PhraseGroup[]>,
  source: PatternSource,
): (sentence: Matchable) => PhraseMatches {
  const needs = numberNeeds();
  const phrases = (["phrases", "harmless", "signals"] as const).flatMap((list) =>
    lists[list].flatMap((group) => compileGroup(list, group, source, needs)),
  );
  const needsOf = phrases.map(({ pattern }) => keyWords(pattern).map(needs.numberOf));
  const index = indexNeeds(needs.all, needsOf);
  return (sentence) => {
    const found: Record<Exclude<ListName, "signals">, LexiconMatch[]> = { phrases: [], harmless: [] };
    const signals = new Set<string>();
    for (const number of index.read(sentence)) {
      const phrase = phrases[number] as CompiledPhrase;
      if (phrase.list === "signals") hearSignal(phrase, sentence, index, signals);
      else findPhrase(phrase, sentence, index, found[phrase.list]);
    }
    return { phrases: keepLongest(found.phrases), harmless: found.harmless, signals };
  };
}

function compileGroup(
  list: ListName,
  group: PhraseGroup,
  source: PatternSource,
  needs: NeedNumbers,
): CompiledPhrase[] {
  const { because, when, where, safe } = group;
  const rules = [group.rule].flat();
  const compile = (text: string, expected: string[]): CompiledPhrase => {
    const pattern = parsePattern(when === undefined ? text : `{${when}} ${text}`, source);
    const first = startOf(pattern);
    const start = first && { words: needs.numberOf(first.words), types: [...first.types] };
    return { list, pattern, start, rules, expected, because, where, safe };
  };
  return [
    ...Object.entries(group.words ?? {}).map(([text, expected]) => compile(text, [expected ?? []].flat())),
    ...(group.patterns ?? []).map((text) => compile(text, [])),
  ].filter(({ pattern }) => pattern.length > 0);
}

function findPhrase(
  phrase: CompiledPhrase,
  sentence: Matchable,
  index: NeedIndex,
  found: LexiconMatch[],
): void {
  const { pattern, rules, expected, because, where, safe } = phrase;
  const starts = startsOf(phrase, sentence, index);
  for (let start = 0; start < sentence.tokens.length; start += 1) {
    if ((starts & (1 << start)) === 0) continue;
    const end = matchPattern(pattern, sentence, start);
    if (end > start)
      for (const rule of rules) found.push({ rule, start, end, expected, because, where, safe });
  }
}

function hearSignal(
  phrase: CompiledPhrase,
  sentence: Matchable,
  index: NeedIndex,
  signals: Set<string>,
): void {
  if (phrase.rules.every((signal) => signals.has(signal))) return;
  const starts = startsOf(phrase, sentence, index);
  for (let start = 0; start < sentence.tokens.length; start += 1) {
    if ((starts & (1 << start)) === 0 || matchPattern(phrase.pattern, sentence, start) <= start) continue;
    for (const signal of phrase.rules) signals.add(signal);
    return;
  }
}

/** A bit for each token where the phrase may start. */
function startsOf({ start }: CompiledPhrase, { tokens }: Matchable, index: NeedIndex): number {
  if (start === undefined) return -1;
  let starts = index.placesOf(start.words);
  for (const type of start.types)
    for (let at = 0; at < tokens.length; at += 1) if (fitsType(type, tokens, at)) starts |= 1 << at;
  return starts;
}

/** Of phrases of one rule that overlap, the longest stays. */
function keepLongest(found: LexiconMatch[]): LexiconMatch[] {
  if (found.length < 2) return found;
  const kept: LexiconMatch[] = [];
  const byLength = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const match of byLength) {
    const overlaps = kept.some(
      ({ rule, start, end }) => rule === match.rule && start < match.end && match.start < end,
    );
    if (!overlaps) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
