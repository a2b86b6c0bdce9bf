/** Turns a language's word lists (lexicons/<locale>.yaml, once parsed) into fast look-ups; build once, use often. */
import type { Glossary } from "#schemas/glossary.ts";
import { openFaultModel, type FaultModel } from "./fault-model.ts";
import type { Grammar } from "./grammar.ts";
import { readLexicon, type LexiconData } from "./lexicon-data.ts";
import { buildText } from "./mapped-text.ts";
import type { Matchable } from "./pattern-match.ts";
import type { PatternSource } from "./pattern.ts";
import { indexPhrases, type PhraseMatches } from "./phrase-index.ts";
import { tokenise, type Token } from "./token.ts";

export interface Lexicon {
  locale: string;
  grammar: Grammar;
  /** Classes of a word, by its form or its dictionary form. */
  classesOf(token: Pick<Token, "text" | "lemma">): ReadonlySet<string>;
  hasClass(token: Pick<Token, "text" | "lemma"> | undefined, name: string): boolean;
  /** Every single word of every class: what a lemmatiser may trust to exist. */
  knows(word: string): boolean;
  /** Every word of classes and phrases, as the grammar spells it. */
  words(): string[];
  match(sentence: Matchable): PhraseMatches;
  /** Languages without one are judged by the rules alone. */
  model: FaultModel | undefined;
}

/** By the word of a pattern, the words it is split into and how each is spelled. */
export type RefinedWords = Map<string, string[]>;

/**
 * Throws one `Error` that names every problem of the data. `refined` is what an earlier call with the same classes and
 * grammar has found, which is half of the work; what it lacks is added to it.
 */
export function compileLexicon(
  parsed: unknown,
  grammar: Grammar,
  refined: RefinedWords = new Map(),
): Lexicon {
  const problems: string[] = [];
  const data = readLexicon(parsed, problems);
  const spell = grammar.spell ?? ((word: string) => word);
  const known = new Set(Object.values(data.classes).flatMap(({ words }) => words.map(spell)));
  const classes = new Map<string, Set<string>>();
  const none: ReadonlySet<string> = new Set();
  const lexicon: Lexicon = {
    locale: data.locale,
    grammar,
    classesOf(token) {
      const byText = classes.get(token.text);
      if (token.lemma === token.text) return byText ?? none;
      const byLemma = classes.get(token.lemma);
      if (byText === undefined || byLemma === undefined) return byText ?? byLemma ?? none;
      return new Set([...byText, ...byLemma]);
    },
    hasClass: (token, name) =>
      token !== undefined &&
      (classes.get(token.text)?.has(name) === true || classes.get(token.lemma)?.has(name) === true),
    knows: (word) => known.has(word),
    words: () => [...known, ...[...refined.values()].flat()],
    match: () => ({ phrases: [], harmless: [], signals: none }),
    model: data.model && openFaultModel(data.model),
  };
  const source: PatternSource = {
    classWords: (name) => data.classes[name]?.words,
    refine(word) {
      const words = refined.get(word) ?? refineWord(word, grammar, lexicon);
      refined.set(word, words);
      return words;
    },
    classes: new Map(),
    fail: (message) => problems.push(message),
  };
  for (const [name, { words }] of Object.entries(data.classes)) {
    for (const word of words) {
      if (/[\s<(]/u.test(word)) continue;
      const of = classes.get(spell(word)) ?? new Set();
      classes.set(spell(word), of.add(name));
    }
  }
  lexicon.match = indexPhrases(data, source);
  if (problems.length > 0)
    throw new Error(`The lexicon for ${data.locale} has problems:\n- ${problems.join("\n- ")}`);
  return lexicon;
}

/** The words folder's own glossary: each `avoid` word is reported with the term to write instead. */
export function addGlossary(data: LexiconData, glossary: Glossary): LexiconData {
  const groups = Object.values(glossary).flatMap(({ term, avoid, because }) => {
    const phrases = avoid.map(escapePhrase).filter((phrase) => phrase !== "");
    if (phrases.length === 0) return [];
    const words = Object.fromEntries(phrases.map((phrase) => [phrase, term]));
    return [{ rule: "no-jargon", because, source: "glossary", words }];
  });
  return { ...data, phrases: [...groups, ...data.phrases] };
}

/** A writer's words are plain words, whatever they contain. */
function escapePhrase(words: string): string {
  return words.replace(/[<>{}()|?^$=]|\.\.\./g, " ").trim();
}

function refineWord(word: string, grammar: Grammar, lexicon: Lexicon): string[] {
  const text = buildText();
  text.append(word, 0);
  const tokens = tokenise(text, 0, text.text.length);
  return grammar.refine(tokens, lexicon).map((token) => token.text);
}
