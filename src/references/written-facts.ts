/** The values that articles and templates write out although facts.yaml holds them; found once, told by two rules. */
import { knowFacts, type KnownFact } from "#facts/known-facts.ts";
import type { Literal } from "#facts/literal.ts";
import { matchFacts, type FactMatch } from "#facts/match-facts.ts";
import type { Article, Template, Words } from "#schemas/words.ts";
import { isAllowed } from "./allowances.ts";
import { proseOf, type ProsePart } from "./prose-parts.ts";
import { valuesOf } from "./prose-values.ts";
import type { WordIndex } from "./word-index.ts";

export interface WrittenFact {
  entry: Article | Template;
  part: ProsePart;
  match: FactMatch;
}

/** A match as plain data: `part` counts the parts of the entry's prose, `ids` name the facts. */
export interface KeptMatch {
  part: number;
  what: FactMatch["what"];
  literal: Literal;
  ids: string[];
}

const read = new WeakMap<Article | Template, KeptMatch[]>();
const found = new WeakMap<WordIndex, WrittenFact[]>();

/** Depends on the entry's text and `known` alone. */
export function readMatches(entry: Article | Template, known: readonly KnownFact[]): KeptMatch[] {
  const { literals } = valuesOf(entry);
  if (literals.every((values) => values.length === 0)) return [];
  return proseOf(entry).flatMap(({ text }, part) =>
    matchFacts(text, known, literals[part]).map(({ what, literal, facts }) => ({
      part,
      what,
      literal,
      ids: facts.map(({ id }) => id),
    })),
  );
}

/** Spares an entry the comparing whose matches are known from before. */
export function giveMatches(entry: Article | Template, matches: KeptMatch[]): void {
  read.set(entry, matches);
}

export function writtenFacts(index: WordIndex, what: FactMatch["what"], rule: string): WrittenFact[] {
  const all = found.get(index) ?? findAll(index);
  found.set(index, all);
  return all.filter(
    ({ entry, part, match }) =>
      match.what === what &&
      (part.isField || !isAllowed(entry.text, rule, part.placeOf(match.literal).start)),
  );
}

function findAll({ words }: WordIndex): WrittenFact[] {
  const factsIn = knowFactsIn(words);
  return [...words.articles, ...words.templates].flatMap((entry) => {
    const matches = read.get(entry) ?? readMatches(entry, factsIn(entry.locale));
    return matches.flatMap(({ part: at, what, literal, ids }) => {
      const part = proseOf(entry)[at];
      const facts = ids.flatMap((id) => factsIn(entry.locale).find((fact) => fact.id === id) ?? []);
      return part ? [{ entry, part, match: { what, literal, facts } }] : [];
    });
  });
}

/** The facts as each language writes them, made ready when first asked for. */
export function knowFactsIn({ facts, settings }: Words): (locale: string) => KnownFact[] {
  const known = new Map<string, KnownFact[]>();
  return (locale) => {
    const ready = known.get(locale) ?? knowFacts(facts, locale, settings);
    known.set(locale, ready);
    return ready;
  };
}

/** How the fact is written where the value stands. */
export function factMention({ id }: KnownFact, entry: Article | Template): string {
  return "stage" in entry ? `{{ fact.${id} }}` : `<Fact id="${id}" />`;
}
