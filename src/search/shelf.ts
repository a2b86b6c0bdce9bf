/** One language's records and their index. Languages may come one by one; they are searched together. */
import { rarity } from "./impacts.ts";
import { recordsWith, type SearchIndex } from "./index.ts";
import type { SearchRecord } from "./record.ts";
import type { SynonymTable } from "./synonyms.ts";

export interface Shelf {
  records: readonly SearchRecord[];
  /** Of these records in this order. */
  index: SearchIndex;
}

/** A shelf among others. */
export interface PlacedShelf extends Shelf {
  /** The number of its first record, counted over all shelves. */
  first: number;
  synonyms: SynonymTable;
}

/**
 * Rarity over all shelves that have a word at all: one that is rare in Hindi texts because they are Hindi is no rarer for
 * it. `found` gives for each shelf how many of its records have the word.
 */
export function sharedRarity(shelves: readonly Shelf[], found: readonly number[]): number {
  let records = 0;
  let having = 0;
  shelves.forEach(({ index }, i) => {
    const here = Math.min(found[i] ?? 0, index.recordCount);
    if (here === 0) return;
    records += index.recordCount;
    having += here;
  });
  return rarity(records, having);
}

export function countRecords({ index }: Shelf, terms: Iterable<number>): number {
  let found = 0;
  for (const term of terms) found += recordsWith(index, term);
  return found;
}

export function isKnown(shelves: readonly Shelf[], stem: string): boolean {
  return shelves.some(({ index }) => index.terms.has(stem));
}
