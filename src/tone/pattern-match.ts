/** Finds a pattern in a sentence. */
import { passesClauseTest } from "./clause-test.ts";
import { optionsAt } from "./pattern-choice.ts";
import type { Element, Pattern } from "./pattern.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

/** What a pattern is matched against. */
export type Matchable = Pick<Sentence, "tokens" | "frames">;

/** Words that `...` may stand for. */
const gapLimit = 4;

/** Index after the longest match that starts at `at`, or -1. */
export function matchPattern(pattern: Pattern, sentence: Matchable, at: number): number {
  return matchFrom(pattern, 0, sentence, at, endHere);
}

/** What follows an element, given where that ended: index after the longest match, or -1. */
type Rest = (end: number) => number;

const endHere: Rest = (end) => end;

function matchFrom(pattern: Pattern, first: number, sentence: Matchable, start: number, then: Rest): number {
  const { tokens } = sentence;
  let at = start;
  const opening = first === 0 ? start : -1;
  for (let index = first; index < pattern.length; index += 1) {
    const element = pattern[index] as Element;
    switch (element.kind) {
      case "gap":
        return matchGap(pattern, index + 1, sentence, at, then);
      case "either": {
        const end = matchEither(element, pattern, index + 1, sentence, at, then);
        if (end >= 0 || at === opening || tokens[at]?.filler !== true) return end;
        return matchFrom(pattern, index, sentence, at + 1, then);
      }
      case "start":
      case "end":
      case "clause":
        if (!holdsHere(element, sentence, at)) return -1;
        break;
      default:
        if (fits(element, tokens, at)) {
          if (element.optional)
            return Math.max(
              matchFrom(pattern, index + 1, sentence, at + 1, then),
              matchFrom(pattern, index + 1, sentence, at, then),
            );
          at += 1;
        } else if (!element.optional) {
          if (at === opening || tokens[at]?.filler !== true) return -1;
          at += 1;
          index -= 1;
        }
    }
  }
  return then(at);
}

function matchEither(
  { options, optional }: Extract<Element, { kind: "either" }>,
  pattern: Pattern,
  next: number,
  sentence: Matchable,
  at: number,
  then: Rest,
): number {
  const rest: Rest = (end) => matchFrom(pattern, next, sentence, end, then);
  let best = optional ? rest(at) : -1;
  for (const option of optionsAt(options, sentence.tokens[at]))
    best = Math.max(best, matchFrom(option, 0, sentence, at, rest));
  return best;
}

function matchGap(pattern: Pattern, next: number, sentence: Matchable, at: number, then: Rest): number {
  const { tokens } = sentence;
  for (let end = at; end <= at + gapLimit && end <= tokens.length; end += 1) {
    const found = matchFrom(pattern, next, sentence, end, then);
    if (found >= 0) return found;
    if (tokens[end]?.kind === "mark") break;
  }
  return -1;
}

type Place = Extract<Element, { kind: "start" | "end" | "clause" }>;

/** What takes up no word. */
function holdsHere(element: Place, sentence: Matchable, at: number): boolean {
  if (element.kind === "clause") return passesClauseTest(element.test, sentence.frames, at);
  return element.kind === "start" ? isEdge(sentence.tokens, at - 1, -1) : isEdge(sentence.tokens, at, 1);
}

/** A clause starts after it, or ends before it, words that say little left out. */
function isEdge(tokens: readonly Token[], at: number, step: -1 | 1): boolean {
  let index = at;
  while (tokens[index]?.filler) index += step;
  const token = tokens[index];
  return token === undefined || token.kind === "mark";
}

type Single = Extract<Element, { kind: "word" | "capitals" | "set" | "type" }>;

function fits(element: Single, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  switch (element.kind) {
    case "word":
      return token.text === element.word || (!element.exact && token.lemma === element.word);
    case "set":
      return element.words.has(token.text) || element.words.has(token.lemma);
    case "capitals":
      return token.raw === element.word || token.raw === `${element.word}s`;
    default:
      return fitsType(element.type, tokens, at);
  }
}

/** <number>, <person>, <any> and the like. */
export function fitsType(type: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (type === "question") return token.text === "?" || token.text === "؟";
  if (type === "same") return isSaidAgain(tokens, at);
  if (type === "any") return token.kind !== "mark";
  if (type === "number") return token.kind === "number" || token.type === "number";
  if (type === "letters") return token.letters === true;
  if (type === "person" && isName(token)) return true;
  return token.type === type;
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
