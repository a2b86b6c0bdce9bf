/** Adds up what each query word is worth to each record and to each translation set. */
import { impactStep } from "./index.ts";
import type { QueryWord } from "./query.ts";

export interface Scores {
  /** Per record: the sum over query words. */
  records: Float64Array;
  /** Per set: each query word counts once, in the language that matches it best. */
  sets: Float64Array;
  /** Sets with any match, in order of discovery. */
  touched: number[];
}

/** `setOf` gives each record's translation set; records where `eligible` is 0 do not count. */
export function scoreRecords(
  words: readonly QueryWord[],
  setOf: Uint32Array,
  eligible: Uint8Array | undefined,
): Scores {
  const setCount = setOf.length;
  const scores: Scores = {
    records: new Float64Array(setCount),
    sets: new Float64Array(setCount),
    touched: [],
  };
  const bestInRecord = new Float64Array(setCount);
  const bestInSet = new Float64Array(setCount);
  for (const { meanings } of words) {
    for (const { shelf, term, weight } of meanings) {
      const { offsets, records: recordOf, impacts } = shelf.index.postings;
      const step = weight * impactStep;
      const to = offsets[term + 1] ?? 0;
      for (let i = offsets[term] ?? 0; i < to; i++) {
        const record = shelf.first + (recordOf[i] ?? 0);
        if (eligible && !eligible[record]) continue;
        const gain = step * (impacts[i] ?? 0);
        const set = setOf[record] ?? 0;
        if (gain > (bestInRecord[record] ?? 0)) {
          scores.records[record] = (scores.records[record] ?? 0) + gain - (bestInRecord[record] ?? 0);
          bestInRecord[record] = gain;
        }
        if (gain > (bestInSet[set] ?? 0)) {
          if (!scores.sets[set]) scores.touched.push(set);
          scores.sets[set] = (scores.sets[set] ?? 0) + gain - (bestInSet[set] ?? 0);
          bestInSet[set] = gain;
        }
      }
    }
    bestInRecord.fill(0);
    bestInSet.fill(0);
  }
  return scores;
}
