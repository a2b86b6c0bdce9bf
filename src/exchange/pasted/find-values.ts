/** Finds in a pasted reply what belongs to one customer and one day, and what is a fact of the shop. */
import { findCustomerData } from "#customer-data/find-customer-data.ts";
import type { KnownFact } from "#facts/known-facts.ts";
import { matchFacts } from "#facts/match-facts.ts";
import type { ValueKind } from "./blanks.ts";
import { findTimes } from "./find-times.ts";

export type PastedValue = { start: number; end: number } & (
  { kind: ValueKind; placeholder: string } | { kind: "fact"; fact: string }
);

/** In the order of the text, without overlaps; facts win over values. */
export function findValues(text: string, known: readonly KnownFact[]): PastedValue[] {
  const facts = matchFacts(text, known).flatMap(({ what, facts: [fact, ...others], literal }) =>
    what === "repeats" && fact && others.length === 0
      ? [{ start: literal.start, end: literal.end, kind: "fact" as const, fact: fact.id }]
      : [],
  );
  const times = findTimes(text).map((place) => ({ ...place, kind: "time" as const, placeholder: "time" }));
  const kept: PastedValue[] = [];
  for (const value of [...facts, ...findCustomerData(text), ...times])
    if (kept.every(({ start, end }) => end <= value.start || value.end <= start)) kept.push(value);
  return kept.sort((a, b) => a.start - b.start);
}
