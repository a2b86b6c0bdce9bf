/** Finds a pattern in a sentence. */
import { passesClauseTest } from "./clause-test.ts";
import type { Element, Pattern } from "./pattern.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

/** What a pattern is matched against. */
export type Matchable = Pick<Sentence, "tokens" | "frames">;

/** Words that `...` may stand for. */
const gapLimit = 4;

/** Index after the longest match that starts at `at`, or -1. */
export function matchPattern(pattern: Pattern, sentence: Matchable, at: number): number {
  return matchFrom(pattern, 0, sentence, at, (end) => end);
}

function matchFrom(
  pattern: Pattern,
  first: number,
  sentence: Matchable,
  start: number,
  then: (end: number) => number,
): number {
  const { tokens } = sentence;
  let at = start;
  const opening = first === 0 ? start : -1;
  for (let index = first; index < pattern.length; index += 1) {
    const element = pattern[index] as Element;
    const next = index + 1;
    const fitting = isSingle(element) && fits(element, tokens, at);
    if (element.kind === "gap") return matchGap(pattern, next, sentence, at, then);
    if (element.kind === "either") {
      const rest = (end: number) => matchFrom(pattern, next, sentence, end, then);
      let best = element.optional ? rest(at) : -1;
      for (const option of element.options) best = Math.max(best, matchFrom(option, 0, sentence, at, rest));
      if (best >= 0 || at === opening || tokens[at]?.filler !== true) return best;
      return matchFrom(pattern, index, sentence, at + 1, then);
    }
    if (element.optional && fitting)
      return Math.max(
        matchFrom(pattern, next, sentence, at + 1, then),
        matchFrom(pattern, next, sentence, at, then),
      );
    if (fitting) at += 1;
    else if (!isSingle(element) && !holdsHere(element, sentence, at)) return -1;
    else if (isSingle(element) && !element.optional) {
      if (at === opening || tokens[at]?.filler !== true) return -1;
      at += 1;
      index -= 1;
    }
  }
  return then(at);
}

function matchGap(
  pattern: Pattern,
  next: number,
  sentence: Matchable,
  at: number,
  then: (end: number) => number,
): number {
  const { tokens } = sentence;
  for (let end = at; end <= at + gapLimit && end <= tokens.length; end += 1) {
    const found = matchFrom(pattern, next, sentence, end, then);
    if (found >= 0) return found;
    if (tokens[end]?.kind === "mark") break;
  }
  return -1;
}

/** What takes up no word. */
function holdsHere(element: Element, { tokens, frames }: Matchable, at: number): boolean {
  if (element.kind === "clause") return passesClauseTest(element.test, frames, at);
  return isEdge(tokens, element.kind === "start" ? at - 1 : at, element.kind === "start" ? -1 : 1);
}

/** A clause starts after it, or ends before it, words that say little left out. */
function isEdge(tokens: readonly Token[], at: number, step: -1 | 1): boolean {
  let index = at;
  while (tokens[index]?.filler) index += step;
  const token = tokens[index];
  return token === undefined || token.kind === "mark";
}

type Single = Extract<Element, { kind: "word" | "capitals" | "set" | "type" }>;

function isSingle(element: Element): element is Single {
  const { kind } = element;
  return kind === "word" || kind === "set" || kind === "type" || kind === "capitals";
}

function fits(
  element: Exclude<Element, { options: unknown }>,
  tokens: readonly Token[],
  at: number,
): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (element.kind === "word")
    return token.text === element.word || (!element.exact && token.lemma === element.word);
  if (element.kind === "capitals") return token.raw === element.word || token.raw === `${element.word}s`;
  if (element.kind === "set") return element.words.has(token.text) || element.words.has(token.lemma);
  if (element.kind !== "type") return false;
  if (element.type === "question") return token.text === "?" || token.text === "؟";
  if (element.type === "same") return isSaidAgain(tokens, at);
  if (element.type === "any") return token.kind !== "mark";
  if (element.type === "number") return token.kind === "number" || token.type === "number";
  if (element.type === "person" && isName(token)) return true;
  return token.type === element.type;
}

/** A capital that is no short form: a name, where it does not start the sentence. */
function isName({ kind, raw, closed }: Token): boolean {
  return kind === "word" && closed !== true && /^\p{Lu}\p{Ll}/u.test(raw);
}

/** “Policy is policy”: the word stands among the few before it. */
function isSaidAgain(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.closed === true) return false;
  for (let index = Math.max(0, at - sameReach); index < at; index += 1)
    if (tokens[index]?.text === token.text) return true;
  return false;
}

const sameReach = 6;
