/** What each term says about a record, all fields weighed: BM25F, plus its share in the record's profile. */
import { type Field, fieldNames, fields, profileShare, saturation, stopWordShare } from "./weights.ts";

export interface Content {
  locale: string;
  /** Terms in order; a field has a piece for each of its entries. */
  pieces: Record<Field, readonly (readonly number[])[]>;
}

/** Rarity in natural logarithm; a term in nearly all records is worth little, never nothing. */
export function rarity(recordCount: number, found: number): number {
  return Math.log(1 + (recordCount - found + 0.5) / (found + 0.5));
}

/** A map from term to impact for each record. */
export function weighTerms(
  contents: readonly Content[],
  termCount: number,
  stopTerms: ReadonlySet<number>,
): Map<number, number>[] {
  const lengths = averageLengths(contents);
  const impacts = contents.map((content) => weighFrequencies(content, lengths.get(content.locale)));

  const found = new Uint32Array(termCount);
  for (const terms of impacts) for (const term of terms.keys()) found[term] = (found[term] ?? 0) + 1;
  const rarities = Float64Array.from(found, (count, term) => {
    return rarity(contents.length, count) * (stopTerms.has(term) ? stopWordShare : 1);
  });
  contents.forEach((content, i) => {
    const record = impacts[i];
    for (const [term, share] of profileOf(content, rarities)) {
      record?.set(term, (record.get(term) ?? 0) + profileShare * share);
    }
  });
  return impacts;
}

function weighFrequencies({ pieces }: Content, average: ReadonlyMap<Field, number> | undefined) {
  const frequencies = new Map<number, number>();
  for (const field of fieldNames) {
    const found = pieces[field].flat();
    const { weight, dilution } = fields[field];
    const share = weight / (1 - dilution + (dilution * found.length) / (average?.get(field) || 1));
    for (const term of found) frequencies.set(term, (frequencies.get(term) ?? 0) + share);
  }
  for (const [term, frequency] of frequencies) {
    frequencies.set(term, (frequency * (saturation + 1)) / (saturation + frequency));
  }
  return frequencies;
}

function averageLengths(contents: readonly Content[]): Map<string, Map<Field, number>> {
  const averages = new Map<string, Map<Field, number>>();
  const byLocale = Map.groupBy(contents, ({ locale }) => locale);
  for (const [locale, own] of byLocale) {
    const lengthOf = (field: Field) => own.reduce((sum, { pieces }) => sum + pieces[field].flat().length, 0);
    averages.set(locale, new Map(fieldNames.map((field) => [field, lengthOf(field) / own.length])));
  }
  return averages;
}

/**
 * The record as a direction (Rocchio's centroid): the mean of its title, questions and body, each of length 1, itself of
 * length 1. Ten phrasings that agree on a word make that word telling, however common it is in the title's field.
 */
function profileOf({ pieces }: Content, rarities: Float64Array): Map<number, number> {
  const profile = new Map<number, number>();
  for (const piece of [...pieces.title, ...pieces.questions, ...pieces.body]) {
    const terms = new Set(piece);
    const length = lengthOf(Array.from(terms, (term) => rarities[term] ?? 0));
    for (const term of terms) profile.set(term, (profile.get(term) ?? 0) + (rarities[term] ?? 0) / length);
  }
  const length = lengthOf(profile.values());
  for (const [term, share] of profile) profile.set(term, share / length);
  return profile;
}

function lengthOf(shares: Iterable<number>): number {
  let sum = 0;
  for (const share of shares) sum += share * share;
  return Math.sqrt(sum) || 1;
}
