/**
 * Patterns a writer can read, matched against tokens.
 *
 *   word          the word in any form the grammar knows (drop: drops, dropped)
 *   =word         exactly this form
 *   COD           a short form, only as written: in capitals (CODs too)
 *   <class>       any word or phrase of a class; also <number> <time> <person> <money> <link>,
 *                 <any> (one word), <question> (its mark), <same> (a word said shortly before) and
 *                 <letters> (a short form read out in this script: एचएलआर)
 *   (a|b c)       one of these
 *   x?            may be missing: please? (very|so)?
 *   ...           up to four words, not across a comma or full stop
 *   ^ and $       start and end of a clause
 *   {we will}     here the clause says this of itself (clause-test.ts); takes up no word
 *
 * Words that say little (really, simply), as the grammar marks them, may stand between the others.
 */
import { parseClauseTest, type ClauseTest } from "./clause-test.ts";

export type Element =
  | { kind: "word"; word: string; exact: boolean; optional: boolean }
  | { kind: "capitals"; word: string; optional: boolean }
  | { kind: "set"; words: ReadonlySet<string>; optional: boolean }
  | { kind: "either"; options: Element[][]; optional: boolean }
  | { kind: "type"; type: string; optional: boolean }
  | { kind: "gap"; optional: true }
  | { kind: "start"; optional: false }
  | { kind: "end"; optional: false }
  | { kind: "clause"; test: ClauseTest; optional: false };

export type ClassElement = Extract<Element, { kind: "set" | "either" }>;

export type Pattern = Element[];

const capitals = /^(?=.*[A-Z])[A-Z\d]{2,}$/;
const builtIn = new Set([
  "number",
  "time",
  "person",
  "money",
  "link",
  "phone",
  "any",
  "question",
  "same",
  "letters",
]);

export interface PatternSource {
  /** Words of a class, or undefined where there is none. */
  classWords(name: string): readonly string[] | undefined;
  /** A word as the grammar would split and spell it. */
  refine(word: string): string[];
  /** What classes were read as, by name and depth: many patterns name the same class. */
  classes: Map<string, ClassElement>;
  fail(message: string): void;
}

/** Reads a pattern; what is wrong with it is told to `source.fail`. */
export function parsePattern(text: string, source: PatternSource, depth = 0): Pattern {
  const pieces = text.match(/\.\.\.|<[^<>]*>\??|\{[^{}]*\}|[()|]|[^\s()|<>{}]+|\S/gu) ?? [];
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
  if (piece.startsWith("{") && piece.endsWith("}"))
    return [{ kind: "clause", test: parseClauseTest(piece.slice(1, -1), source.fail), optional: false }];
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
  const key = `${name} ${depth}`;
  const element = source.classes.get(key) ?? readClassWords(words, source, depth);
  source.classes.set(key, element);
  return { ...element, optional };
}

function readClassWords(words: readonly string[], source: PatternSource, depth: number): ClassElement {
  const singles = new Set<string>();
  const options: Element[][] = [];
  for (const word of words) {
    const elements = parsePattern(word, source, depth + 1);
    const only = elements.length === 1 ? elements[0] : undefined;
    if (only?.kind === "word" && !only.exact) singles.add(only.word);
    else options.push(elements);
  }
  const set: ClassElement = { kind: "set", words: singles, optional: false };
  if (options.length === 0) return set;
  if (singles.size > 0) options.push([set]);
  return { kind: "either", options, optional: false };
}
