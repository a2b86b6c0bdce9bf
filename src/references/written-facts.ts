/** The values that articles and templates write out although facts.yaml holds them; found once, told by two rules. */
import { knowFacts, type KnownFact } from "#facts/known-facts.ts";
import { matchFacts, type FactMatch } from "#facts/match-facts.ts";
import type { Article, Template } from "#schemas/words.ts";
import { isAllowed } from "./allowances.ts";
import { proseOf, type ProsePart } from "./prose-parts.ts";
import { valuesOf } from "./prose-values.ts";
import type { WordIndex } from "./word-index.ts";

export interface WrittenFact {
  entry: Article | Template;
  part: ProsePart;
  match: FactMatch;
}

const found = new WeakMap<WordIndex, WrittenFact[]>();

export function writtenFacts(index: WordIndex, what: FactMatch["what"], rule: string): WrittenFact[] {
  const all = found.get(index) ?? findAll(index);
  found.set(index, all);
  return all.filter(
    ({ entry, part, match }) =>
      match.what === what && (part.isField || !isAllowed(entry.text, rule, match.literal.start)),
  );
}

function findAll({ words }: WordIndex): WrittenFact[] {
  const known = new Map<string, KnownFact[]>(
    words.settings.locales.map((locale) => [locale, knowFacts(words.facts, locale, words.settings)]),
  );
  return [...words.articles, ...words.templates].flatMap((entry) => {
    const { literals } = valuesOf(entry);
    if (literals.every((found) => found.length === 0)) return [];
    return proseOf(entry).flatMap((part, at) =>
      matchFacts(part.text, known.get(entry.locale) ?? [], literals[at]).map((match) => ({
        entry,
        part,
        match,
      })),
    );
  });
}

/** How the fact is written where the value stands. */
export function factMention({ id }: KnownFact, entry: Article | Template): string {
  return "stage" in entry ? `{{ fact.${id} }}` : `<Fact id="${id}" />`;
}
