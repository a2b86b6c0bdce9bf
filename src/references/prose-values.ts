/** The values and the customers' data in an article or template: found once, and kept from one run to the next. */
import { findPersonalData, type CustomerData } from "#customer-data/find-customer-data.ts";
import { findLiterals } from "#facts/find-literals.ts";
import type { Literal } from "#facts/literal.ts";
import type { Article, Template } from "#schemas/words.ts";
import { proseOf, questionsOf, targetsOf, type ProsePart } from "./prose-parts.ts";

/** Plain data, a list for each part of the text. */
export interface ProseValues {
  literals: Literal[][];
  personal: CustomerData[][];
}

const read = new WeakMap<Article | Template, ProseValues>();

export function valuesOf(entry: Article | Template): ProseValues {
  const values = read.get(entry) ?? readValues(entry);
  read.set(entry, values);
  return values;
}

/** Spares an entry the reading whose values are known from before. */
export function giveValues(entry: Article | Template, values: ProseValues): void {
  read.set(entry, values);
}

/** Depends on the entry's text alone. */
export function readValues(entry: Article | Template): ProseValues {
  return {
    literals: proseOf(entry).map(({ text }) => findLiterals(text)),
    personal: publishedParts(entry).map(({ text }) => findPersonalData(text)),
  };
}

/** Customers' own phrasings and the targets of links are published too. */
export function publishedParts(entry: Article | Template): ProsePart[] {
  return [...proseOf(entry), ...questionsOf(entry), ...targetsOf(entry)];
}
