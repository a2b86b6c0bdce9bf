/** Adds up what each query word is worth to each record and to each translation set. */
import type { Meaning } from "./expand.ts";
import { impactStep } from "./index.ts";
import type { QueryWord } from "./query.ts";

export interface Scores {
  /** Per record: the sum over query words. */
  records: Float64Array;
  /** Per set: each query word counts once, in the language that matches it best. */
  sets: Float64Array;
  /** Sets with any match, in order of discovery. */
  touched: Uint32Array;
}

/** Room to add up in. Taken anew at every keystroke, it would keep the garbage collector busy with 100,000 records. */
export interface ScoreSheet {
  records: Float64Array;
  sets: Float64Array;
  touched: Uint32Array;
  /** Of the word at hand. */
  bestInRecord: Float64Array;
  bestInSet: Float64Array;
}

export function createScoreSheet(recordCount: number): ScoreSheet {
  return {
    records: new Float64Array(recordCount),
    sets: new Float64Array(recordCount),
    touched: new Uint32Array(recordCount),
    bestInRecord: new Float64Array(recordCount),
    bestInSet: new Float64Array(recordCount),
  };
}

/**
 * `setOf` gives each record's translation set; records where `eligible` is 0 do not count. What comes back lies on the
 * sheet, until that is used again.
 */
export function scoreRecords(
  words: readonly QueryWord[],
  setOf: Uint32Array,
  eligible: Uint8Array | undefined,
  sheet = createScoreSheet(setOf.length),
): Scores {
  const { records, sets, touched, bestInRecord, bestInSet } = sheet;
  records.fill(0);
  sets.fill(0);
  const meaningsOf = new Map(words.map(({ word, meanings }) => [word, meanings]));
  let count = 0;
  for (const { meanings, parts = [] } of words) {
    if (meanings.length === 0) continue;
    bestInRecord.fill(0);
    bestInSet.fill(0);
    for (const part of parts) layBeneath(meaningsOf.get(part) ?? [], setOf, sheet);
    for (const { shelf, term, weight } of meanings) {
      const { offsets, records: recordOf, impacts } = shelf.index.postings;
      const step = weight * impactStep;
      const to = offsets[term + 1] ?? 0;
      for (let i = offsets[term] ?? 0; i < to; i++) {
        const record = shelf.first + (recordOf[i] ?? 0);
        if (eligible && !eligible[record]) continue;
        const gain = step * (impacts[i] ?? 0);
        const before = bestInRecord[record] ?? 0;
        if (gain <= before) continue;
        records[record] = (records[record] ?? 0) + gain - before;
        bestInRecord[record] = gain;
        const set = setOf[record] ?? 0;
        const beforeInSet = bestInSet[set] ?? 0;
        if (gain <= beforeInSet) continue;
        if (!sets[set]) touched[count++] = set;
        sets[set] = (sets[set] ?? 0) + gain - beforeInSet;
        bestInSet[set] = gain;
      }
    }
  }
  return { records, sets, touched: touched.subarray(0, count) };
}

/** What the parts of a word have brought already, so that the whole word counts only where it says more. */
function layBeneath(
  meanings: readonly Meaning[],
  setOf: Uint32Array,
  { bestInRecord, bestInSet }: ScoreSheet,
): void {
  for (const { shelf, term, weight } of meanings) {
    const { offsets, records, impacts } = shelf.index.postings;
    const to = offsets[term + 1] ?? 0;
    for (let i = offsets[term] ?? 0; i < to; i++) {
      const record = shelf.first + (records[i] ?? 0);
      const sum = (bestInRecord[record] ?? 0) + weight * impactStep * (impacts[i] ?? 0);
      bestInRecord[record] = sum;
      const set = setOf[record] ?? 0;
      if (sum > (bestInSet[set] ?? 0)) bestInSet[set] = sum;
    }
  }
}
