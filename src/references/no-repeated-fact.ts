/** Values written out in a text although facts.yaml holds them. */
import { countsAlike, isPlainly } from "#facts/plain-form.ts";
import type { KnownFact } from "#facts/known-facts.ts";
import { listNames, type Fault } from "#schemas/fault.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import { factMention, writtenFacts, type WrittenFact } from "./written-facts.ts";

export const noRepeatedFact: ReferenceRule = {
  id: "no-repeated-fact",
  severity: "warning",
  because: "When the fact changes, this sentence goes on promising the old value.",
  *find(index) {
    for (const written of writtenFacts(index, "repeats", noRepeatedFact.id)) yield explain(written);
  },
};

function explain({ entry, part, match: { literal, facts } }: WrittenFact): Fault {
  const [fact] = facts;
  const value = part.text.slice(literal.start, literal.end);
  if (part.isField || !fact) {
    const names = listNames(
      facts.map(({ id }) => id),
      "or",
    );
    const message = `“${value}” is the fact ${names}. A field cannot name a fact: say it without the value.`;
    return { place: part.placeOf(literal), message };
  }
  if (facts.length === 1 && hasBareNumber(literal, fact) && !countsAlike(part.text, literal, fact)) {
    const message = `“${value}” is the fact “${fact.id}” (${fact.label}). Count in the fact's own unit, and write ${factMention(fact, entry)} for the number.`;
    return { place: part.placeOf(literal), message };
  }
  const span = spanToReplace(literal, fact, part.text);
  const mentions = facts.map((one) => factMention(one, entry));
  const message =
    facts.length === 1
      ? `“${value}” is the fact “${fact.id}” (${fact.label}). Write ${mentions.join()} for it.`
      : `“${value}” is the value of the facts ${listNames(
          facts.map(({ id }) => id),
          "and",
        )}. Write the one that is meant for it.`;
  const [mention] = mentions;
  const safe = facts.length === 1 && mention && isPlainly(part.text, literal, fact);
  return { place: part.placeOf(span), message, expected: mentions, ...(safe && { fix: mention }) };
}

/** A bare number keeps the word after it; an address in < > gives its brackets up. */
function spanToReplace(
  literal: WrittenFact["match"]["literal"],
  fact: KnownFact,
  text: string,
): { start: number; end: number } {
  const { start, end, number } = literal;
  if (number && hasBareNumber(literal, fact)) return number;
  return text[start - 1] === "<" && text[end] === ">" ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The fact prints as a number only, whose unit the sentence says. */
function hasBareNumber(
  { number }: WrittenFact["match"]["literal"],
  { measure, printed }: KnownFact,
): boolean {
  return number !== undefined && /^\p{Nd}[\p{Nd},.٬٫]*$/u.test(printed) && measure.kind !== "money";
}
