/** Turns a language's word lists (lexicons/<locale>.yaml, once parsed) into fast look-ups; build once, use often. */
import type { Glossary } from "#schemas/glossary.ts";
import { buildText } from "./mapped-text.ts";
import type { Grammar } from "./grammar.ts";
import { firstWords, matchPattern, parsePattern, type Pattern, type PatternSource } from "./pattern.ts";
import { tokenise, type Token } from "./token.ts";

/** Words of one kind: used by patterns as `<name>`, and by the grammar as classes of verbs and nouns. */
export interface WordClass {
  because: string;
  source: string;
  words: string[];
}

/** What a sentence does besides being good or bad: rules ask for these by name. */
export const signals = [
  /** goes on to what can be done */
  "way-forward",
  /** asks whether somebody may be kept waiting */
  "hold-asking",
  /** says why somebody waits */
  "hold-reason",
  /** names the person or team somebody is handed to */
  "transfer-whom",
  /** says why somebody is handed over */
  "transfer-reason",
  /** please, would you mind */
  "courtesy",
  /** thanks */
  "thanks",
  /** a time to come back by that is neither a number nor a day: by this evening, when it ships */
  "follow-up-time",
  /** I will find out */
  "find-out",
  /** sorry, about something of ours */
  "apology",
  /** names what the customer goes through */
  "empathy",
  /** is there anything else */
  "closing-check",
  /** goodbye, have a good day */
  "farewell",
] as const;
export type Signal = (typeof signals)[number];

/** Phrases with one reason. See pattern.ts for what a phrase may hold. */
export interface PhraseGroup {
  /** The rule that reports them; for harmless ones the rules that must stay silent; for signals the signal. */
  rule: string | string[];
  because: string;
  source: string;
  /** Only where the clause orders somebody to do something; told by the grammar. */
  when?: "command";
  /** Only in templates: articles may explain such a word or need it. */
  where?: "template";
  /** Phrase and what to write instead; null where it depends. */
  words?: Record<string, string | string[] | null>;
  patterns?: string[];
}

export interface LexiconData {
  locale: string;
  classes: Record<string, WordClass>;
  phrases: PhraseGroup[];
  signals: PhraseGroup[];
  /** Turns that look like a fault and are none. */
  harmless: PhraseGroup[];
}

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

export interface Lexicon {
  locale: string;
  grammar: Grammar;
  /** Classes of a word, by its form or its dictionary form. */
  classesOf(token: Pick<Token, "text" | "lemma">): ReadonlySet<string>;
  hasClass(token: Pick<Token, "text" | "lemma"> | undefined, name: string): boolean;
  /** Every single word of every class: what a lemmatiser may trust to exist. */
  knows(word: string): boolean;
  match(tokens: readonly Token[]): LexiconMatch[];
  matchSignals(tokens: readonly Token[]): ReadonlySet<string>;
  /** Stretches where the named rules must stay silent. */
  matchHarmless(tokens: readonly Token[]): LexiconMatch[];
}

/** Throws one `Error` that names every problem of the data. */
export function compileLexicon(parsed: unknown, grammar: Grammar): Lexicon {
  const problems: string[] = [];
  const data = readLexicon(parsed, problems);
  const known = new Set(Object.values(data.classes).flatMap(({ words }) => words));
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
    match: () => [],
    matchSignals: () => none,
    matchHarmless: () => [],
  };
  const source: PatternSource = {
    classWords: (name) => data.classes[name]?.words,
    refine: (word) => refineWord(word, grammar, lexicon),
    fail: (message) => problems.push(message),
  };
  for (const [name, { words }] of Object.entries(data.classes)) {
    for (const word of words) {
      if (/[\s<(]/u.test(word)) continue;
      const of = classes.get(word) ?? new Set();
      classes.set(word, of.add(name));
    }
  }
  lexicon.match = matcherOf(data.phrases, source);
  lexicon.matchHarmless = matcherOf(data.harmless, source);
  const matchSignals = matcherOf(data.signals, source);
  lexicon.matchSignals = (tokens) => new Set(matchSignals(tokens).map(({ rule }) => rule));
  if (problems.length > 0)
    throw new Error(`The lexicon for ${data.locale} has problems:\n- ${problems.join("\n- ")}`);
  return lexicon;
}

/** The words folder's own glossary: each `avoid` word is reported with the term to write instead. */
export function addGlossary(data: LexiconData, glossary: Glossary): LexiconData {
  const groups = Object.values(glossary).map(({ term, avoid, because }) => ({
    rule: "no-jargon",
    because,
    source: "glossary",
    words: Object.fromEntries(avoid.map((word) => [escapePhrase(word), term])),
  }));
  return { ...data, phrases: [...groups, ...data.phrases] };
}

/** A writer's words are plain words, whatever they contain. */
function escapePhrase(words: string): string {
  return words.replace(/[<>()|?^$=]|\.\.\./g, " ").trim();
}

function refineWord(word: string, grammar: Grammar, lexicon: Lexicon): string[] {
  const text = buildText();
  text.append(word, 0);
  const tokens = tokenise(text, 0, text.text.length);
  return grammar.refine(tokens, lexicon).map((token) => token.text);
}

interface CompiledPhrase {
  pattern: Pattern;
  rules: string[];
  expected: string[];
  because: string;
  when: "command" | undefined;
  where: "template" | undefined;
}

function matcherOf(groups: PhraseGroup[], source: PatternSource): Lexicon["match"] {
  const byFirst = new Map<string, CompiledPhrase[]>();
  const anywhere: CompiledPhrase[] = [];
  const add = (text: string, group: PhraseGroup, expected: string[]) => {
    const pattern = parsePattern(text, source);
    const phrase = {
      pattern,
      rules: [group.rule].flat(),
      expected,
      because: group.because,
      when: group.when,
      where: group.where,
    };
    if (pattern.length === 0) return;
    const words = firstWords(pattern);
    if (words === undefined) anywhere.push(phrase);
    else for (const word of words) byFirst.set(word, [...(byFirst.get(word) ?? []), phrase]);
  };
  for (const group of groups) {
    for (const [text, expected] of Object.entries(group.words ?? {}))
      add(text, group, [expected ?? []].flat());
    for (const text of group.patterns ?? []) add(text, group, []);
  }
  return (tokens) => {
    const found: LexiconMatch[] = [];
    const tryAt = (phrases: CompiledPhrase[] | undefined, start: number) => {
      for (const { pattern, rules, expected, because, when, where } of phrases ?? []) {
        const end = matchPattern(pattern, tokens, start);
        if (end > start)
          for (const rule of rules) found.push({ rule, start, end, expected, because, when, where });
      }
    };
    tokens.forEach((token, index) => {
      tryAt(byFirst.get(token.text), index);
      if (token.lemma !== token.text) tryAt(byFirst.get(token.lemma), index);
      tryAt(anywhere, index);
    });
    return keepLongest(found);
  };
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

function readLexicon(parsed: unknown, problems: string[]): LexiconData {
  const data = isRecord(parsed) ? parsed : {};
  if (!isRecord(parsed)) problems.push("It should be a map with locale, classes, phrases and harmless.");
  if (typeof data["locale"] !== "string") problems.push("locale is missing.");
  const classes: LexiconData["classes"] = {};
  for (const [name, value] of Object.entries(isRecord(data["classes"]) ? data["classes"] : {})) {
    const words = isRecord(value) && Array.isArray(value["words"]) ? value["words"].map(String) : [];
    if (words.length === 0) problems.push(`Class ${name} has no words.`);
    classes[name] = { ...readReason(`Class ${name}`, value, problems), words };
  }
  return {
    locale: typeof data["locale"] === "string" ? data["locale"] : "und",
    classes,
    phrases: readGroups("phrases", "rule", data["phrases"], problems),
    signals: readGroups("signals", "signal", data["signals"], problems),
    harmless: readGroups("harmless", "rule", data["harmless"], problems),
  };
}

function readGroups(name: string, key: "rule" | "signal", value: unknown, problems: string[]): PhraseGroup[] {
  if (value !== undefined && !Array.isArray(value)) problems.push(`${name} should be a list.`);
  return (Array.isArray(value) ? value : []).map((group: unknown, index) => {
    const place = `${name}, entry ${index + 1}`;
    const record = isRecord(group) ? group : {};
    const rule = [record[key] ?? []].flat().map(String);
    const words = isRecord(record["words"]) ? record["words"] : {};
    const patterns = Array.isArray(record["patterns"]) ? record["patterns"].map(String) : [];
    if (rule.length === 0) problems.push(`${place} names no ${key}.`);
    for (const name of key === "signal" ? rule : [])
      if (!signals.some((known) => known === name)) problems.push(`${place}: there is no signal “${name}”.`);
    if (Object.keys(words).length + patterns.length === 0)
      problems.push(`${place} has no words or patterns.`);
    const when = record["when"];
    if (when !== undefined && when !== "command") problems.push(`${place}: when can only be command.`);
    const where = record["where"];
    if (where !== undefined && where !== "template") problems.push(`${place}: where can only be template.`);
    const data = { rule, ...readReason(place, group, problems), words: readWords(words), patterns };
    return { ...data, ...(when === "command" && { when }), ...(where === "template" && { where }) };
  });
}

function readWords(words: Record<string, unknown>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(words).map(([phrase, value]) => [
      phrase,
      value === null ? [] : [value].flat().map(String),
    ]),
  );
}

function readReason(place: string, value: unknown, problems: string[]): { because: string; source: string } {
  const record = isRecord(value) ? value : {};
  const text = (key: string) => {
    const found = record[key];
    if (typeof found === "string" && found.trim() !== "") return found;
    problems.push(`${place} has no ${key}.`);
    return "";
  };
  return { because: text("because"), source: text("source") };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
