/** Finds in a pasted reply what belongs to one customer and one day, and what is a fact of the shop. */
import { findCustomerData } from "#customer-data/find-customer-data.ts";
import type { KnownFact } from "#facts/known-facts.ts";
import { matchFacts } from "#facts/match-facts.ts";
import type { ValueKind } from "./blanks.ts";
import { findPeople } from "./find-people.ts";
import { findTimes } from "./find-times.ts";
import type { Case } from "./read-case.ts";

export type PastedValue = { start: number; end: number } & (
  | {
      kind: ValueKind;
      placeholder: string;
      /** What tells this value from another of its kind. */
      value: string;
    }
  | { kind: "fact"; fact: string }
);

const cardEnding =
  /(?:card|कार्ड|కార్డు|కార్డ్|کارت)[^\p{Nd}\n.।]{0,25}(?<digits>\p{Nd}{4})(?![\p{L}\p{M}\p{N}-])/giu;

/** In the order of the text, without overlaps; facts win over values, and people over what looks like one. */
export function findValues(pasted: Case, known: readonly KnownFact[]): PastedValue[] {
  const { text } = pasted;
  const facts = matchFacts(text, known).flatMap(({ what, facts: [fact, ...others], literal }) =>
    what === "repeats" && fact && others.length === 0
      ? [{ start: literal.start, end: literal.end, kind: "fact" as const, fact: fact.id }]
      : [],
  );
  const people = findPeople(pasted).map(({ kind, start, end, whole }) => {
    const placeholder = kind === "name" ? "customer.first_name" : "agent.first_name";
    return { start, end, kind, placeholder, value: whole };
  });
  const data = findCustomerData(text).map((one) => ({ ...one, value: one.text }));
  const cards = Array.from(text.matchAll(cardEnding), ({ 0: written, index, groups }) => {
    const value = groups?.["digits"] ?? "";
    const end = index + written.length;
    return { start: end - value.length, end, kind: "card" as const, placeholder: "card_ending", value };
  });
  const times = findTimes(text).map(({ start, end }) => {
    return { start, end, kind: "time" as const, placeholder: "time", value: text.slice(start, end) };
  });
  const kept: PastedValue[] = [];
  for (const value of [...facts, ...people, ...data, ...cards, ...times])
    if (kept.every(({ start, end }) => end <= value.start || value.end <= start)) kept.push(value);
  return kept.sort((a, b) => a.start - b.start);
}
