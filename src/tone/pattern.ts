/**
 * Patterns a writer can read, matched against tokens.
 *
 *   word          the word in any form the grammar knows (drop: drops, dropped)
 *   =word         exactly this form
 *   COD           a short form, only as written: in capitals (CODs too)
 *   <class>       any word or phrase of a class; also <number> <time> <person> <money> <link>,
 *                 <any> (one word) and <question> (its mark)
 *   (a|b c)       one of these
 *   x?            may be missing: please? (very|so)?
 *   ...           up to four words, not across a comma or full stop
 *   ^ and $       start and end of a clause
 *
 * Words that say little (really, simply), as the grammar marks them, may stand between the others.
 */
import type { Token } from "./token.ts";

type Element =
  | { kind: "word"; word: string; exact: boolean; optional: boolean }
  | { kind: "capitals"; word: string; optional: boolean }
  | { kind: "set"; words: ReadonlySet<string>; optional: boolean }
  | { kind: "either"; options: Element[][]; optional: boolean }
  | { kind: "type"; type: string; optional: boolean }
  | { kind: "gap"; optional: true }
  | { kind: "start"; optional: false }
  | { kind: "end"; optional: false };

export type Pattern = Element[];

const gapLimit = 4;
const capitals = /^(?=.*[A-Z])[A-Z\d]{2,}$/;
const builtIn = new Set(["number", "time", "person", "money", "link", "phone", "any", "question"]);

export interface PatternSource {
  /** Words of a class, or undefined where there is none. */
  classWords(name: string): readonly string[] | undefined;
  /** A word as the grammar would split and spell it. */
  refine(word: string): string[];
  fail(message: string): void;
}

/** Reads a pattern; what is wrong with it is told to `source.fail`. */
export function parsePattern(text: string, source: PatternSource, depth = 0): Pattern {
  const pieces = text.match(/\.\.\.|<[^<>]*>\??|[()|]|\)\?|[^\s()|<>]+|\S/gu) ?? [];
  let at = 0;
  const sequence = (): Element[] => {
    const elements: Element[] = [];
    for (; at < pieces.length; at += 1) {
      const piece = pieces[at] ?? "";
      if (piece === ")" || piece === "|") break;
      if (piece === "(") elements.push(group());
      else elements.push(...readPiece(piece, source, depth));
    }
    return elements;
  };
  const group = (): Element => {
    const options: Element[][] = [];
    do {
      at += 1;
      options.push(sequence());
    } while (pieces[at] === "|");
    if (pieces[at] !== ")") source.fail(`“${text}” opens a bracket and never closes it.`);
    const optional = pieces[at + 1] === "?";
    if (optional) at += 1;
    return joinWords(options, optional);
  };
  const elements = sequence();
  if (at < pieces.length) source.fail(`“${text}” closes a bracket that was never opened.`);
  return elements;
}

/** A choice between single words is a set, which is faster to look up. */
function joinWords(options: Element[][], optional: boolean): Element {
  const words = new Set<string>();
  for (const [element, ...more] of options) {
    if (more.length > 0 || element === undefined || element.optional)
      return { kind: "either", options, optional };
    if (element.kind === "word" && !element.exact) words.add(element.word);
    else if (element.kind === "set") for (const word of element.words) words.add(word);
    else return { kind: "either", options, optional };
  }
  return { kind: "set", words, optional };
}

function readPiece(piece: string, source: PatternSource, depth: number): Element[] {
  if (piece === "...") return [{ kind: "gap", optional: true }];
  if (piece === "^") return [{ kind: "start", optional: false }];
  if (piece === "$") return [{ kind: "end", optional: false }];
  const optional = piece.length > 1 && piece.endsWith("?");
  const body = optional ? piece.slice(0, -1) : piece;
  if (body.startsWith("<") && body.endsWith(">"))
    return [readClass(body.slice(1, -1), optional, source, depth)];
  if (capitals.test(body)) return [{ kind: "capitals", word: body, optional }];
  const exact = body.startsWith("=");
  const words = source.refine(exact ? body.slice(1) : body);
  const elements: Element[] = words.map((word) => ({ kind: "word", word, exact, optional: false }));
  if (!optional) return elements;
  return [joinWords([elements], true)];
}

function readClass(name: string, optional: boolean, source: PatternSource, depth: number): Element {
  const words = source.classWords(name);
  if (words === undefined || depth > 3) {
    if (!builtIn.has(name)) source.fail(`<${name}> is no class of this lexicon.`);
    return { kind: "type", type: name, optional };
  }
  const singles = new Set<string>();
  const options: Element[][] = [];
  for (const word of words) {
    const elements = parsePattern(word, source, depth + 1);
    const only = elements.length === 1 ? elements[0] : undefined;
    if (only?.kind === "word" && !only.exact) singles.add(only.word);
    else options.push(elements);
  }
  const set: Element = { kind: "set", words: singles, optional: false };
  if (options.length === 0) return { ...set, optional };
  if (singles.size > 0) options.push([set]);
  return { kind: "either", options, optional };
}

/** Words a match can start with, or undefined where it can start with anything. */
export function firstWords(pattern: Pattern): Set<string> | undefined {
  const words = new Set<string>();
  for (const element of pattern) {
    if (element.kind === "start") continue;
    if (element.kind === "word") words.add(element.word);
    else if (element.kind === "capitals") for (const form of formsOf(element.word)) words.add(form);
    else if (element.kind === "set") for (const word of element.words) words.add(word);
    else if (element.kind === "either") {
      for (const option of element.options) {
        const first = firstWords(option);
        if (first === undefined) return undefined;
        for (const word of first) words.add(word);
      }
    } else return undefined;
    if (!element.optional) return words;
  }
  return undefined;
}

/** A short form and its plural, as tokens have them. */
function formsOf(word: string): string[] {
  return [word.toLowerCase(), `${word.toLowerCase()}s`];
}

/** For each element that cannot be missing, the words one of which must be there. */
export function keyWords(pattern: Pattern): ReadonlySet<string>[] {
  return pattern.flatMap((element) => {
    if (element.optional) return [];
    if (element.kind === "word") return [new Set([element.word])];
    if (element.kind === "capitals") return [new Set(formsOf(element.word))];
    if (element.kind === "set") return [element.words];
    if (element.kind !== "either") return [];
    const keys = element.options.map((option) => keyWords(option).toSorted(byRarity)[0]);
    return keys.every((key) => key !== undefined) ? [new Set(keys.flatMap((key) => [...key]))] : [];
  });
}

/** Few words before many, then long ones before short ones, which are common in every language. */
function byRarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size - b.size || shortest(b) - shortest(a);
}

function shortest(words: ReadonlySet<string>): number {
  return Math.min(...[...words].map(({ length }) => length));
}

/** Index after the longest match that starts at `at`, or -1. */
export function matchPattern(pattern: Pattern, tokens: readonly Token[], at: number): number {
  return matchFrom(pattern, 0, tokens, at, (end) => end);
}

function matchFrom(
  pattern: Pattern,
  first: number,
  tokens: readonly Token[],
  start: number,
  then: (end: number) => number,
): number {
  let at = start;
  for (let index = first; index < pattern.length; index += 1) {
    const element = pattern[index] as Element;
    const next = index + 1;
    const fitting = isSingle(element) && tokens[at] !== undefined && fits(element, tokens[at] as Token);
    if (element.kind === "gap") return matchGap(pattern, next, tokens, at, then);
    if (element.kind === "either") {
      const rest = (end: number) => matchFrom(pattern, next, tokens, end, then);
      let best = element.optional ? rest(at) : -1;
      for (const option of element.options) best = Math.max(best, matchFrom(option, 0, tokens, at, rest));
      if (best >= 0 || at === start || tokens[at]?.filler !== true) return best;
      return matchFrom(pattern, index, tokens, at + 1, then);
    }
    if (element.optional && fitting)
      return Math.max(
        matchFrom(pattern, next, tokens, at + 1, then),
        matchFrom(pattern, next, tokens, at, then),
      );
    if (fitting) at += 1;
    else if (
      element.kind === "start" ? !isEdge(tokens, at - 1) : element.kind === "end" && !isEdge(tokens, at)
    )
      return -1;
    else if (isSingle(element) && !element.optional) {
      if (at === start || tokens[at]?.filler !== true) return -1;
      at += 1;
      index -= 1;
    }
  }
  return then(at);
}

function matchGap(
  pattern: Pattern,
  next: number,
  tokens: readonly Token[],
  at: number,
  then: (end: number) => number,
): number {
  for (let end = at; end <= at + gapLimit && end <= tokens.length; end += 1) {
    const found = matchFrom(pattern, next, tokens, end, then);
    if (found >= 0) return found;
    if (tokens[end]?.kind === "mark") break;
  }
  return -1;
}

/** A clause starts after it, or ends before it. */
function isEdge(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === "mark";
}

type Single = Extract<Element, { kind: "word" | "capitals" | "set" | "type" }>;

function isSingle(element: Element): element is Single {
  const { kind } = element;
  return kind === "word" || kind === "set" || kind === "type" || kind === "capitals";
}

function fits(element: Exclude<Element, { options: unknown }>, token: Token): boolean {
  if (element.kind === "word")
    return token.text === element.word || (!element.exact && token.lemma === element.word);
  if (element.kind === "capitals") return token.raw === element.word || token.raw === `${element.word}s`;
  if (element.kind === "set") return element.words.has(token.text) || element.words.has(token.lemma);
  if (element.kind !== "type") return false;
  if (element.type === "question") return token.text === "?" || token.text === "؟";
  if (element.type === "any") return token.kind !== "mark";
  if (element.type === "number") return token.kind === "number" || token.type === "number";
  if (element.type === "person" && isName(token)) return true;
  return token.type === element.type;
}

/** A capital that is no short form: a name, where it does not start the sentence. */
function isName({ kind, raw, closed }: Token): boolean {
  return kind === "word" && closed !== true && /^\p{Lu}\p{Ll}/u.test(raw);
}
