/**
 * What speaks for each kind of sentence, by feature: the sums a trained model is made of. Few features tell anything,
 * each of a kind or two; their weights lie so close together that a sentence's hundreds are found in a core's own memory.
 */
import { unpackWeights, type PackedWeights } from "./packed-weights.ts";

export interface WeightTable {
  /** Of a feature, the bits that are the number of its slot. */
  lastBits: number;
  /** For each 32 slots, where in `weights` theirs begin; one more tells the end. */
  from: Uint32Array;
  /** 5 bits of the slot, 4 for the kind, 5 for the weight (16 is 0). */
  weights: Uint16Array;
}

export interface TableSize {
  /** A power of two. */
  slots: number;
  /** At most 16. */
  kinds: number;
}

/** `packed` holds, slot by slot, a number for each kind. */
export function unpackTable(packed: PackedWeights, { slots, kinds }: TableSize): WeightTable {
  const from = new Uint32Array((slots >>> 5) + 2);
  const weights = new Uint16Array(packed.weights.length);
  let count = 0;
  unpackWeights(packed, (place, number) => {
    const slot = Math.floor(place / kinds);
    weights[count] = ((slot & 31) << 9) | ((place % kinds) << 5) | (number + 16);
    count += 1;
    from[(slot >>> 5) + 1] = count;
  });
  for (let at = 1; at < from.length; at += 1) from[at] = Math.max(from[at] ?? 0, from[at - 1] ?? 0);
  return { lastBits: slots - 1, from, weights };
}

/** Whether a feature tells anything. */
export function hasWeight(feature: number, { lastBits, from, weights }: WeightTable): boolean {
  const slot = feature & lastBits;
  const end = from[(slot >>> 5) + 1] as number;
  for (let at = from[slot >>> 5] as number; at < end; at += 1)
    if ((weights[at] as number) >>> 9 === (slot & 31)) return true;
  return false;
}

/** By kind, added to `bias`. Each group of features counts as much, whatever it holds; `scale` is what one counts. */
export function sumByKind(
  features: readonly number[][],
  table: WeightTable,
  { bias, scale }: { bias: readonly number[]; scale: number },
): Float64Array {
  const sums = Float64Array.from(bias);
  const added = new Int32Array(16);
  for (const group of features) {
    const share = scale / Math.sqrt(group.length || 1);
    added.fill(0);
    addWeights(group, table, added);
    for (let kind = 0; kind < sums.length; kind += 1)
      sums[kind] = (sums[kind] as number) + (added[kind] as number) * share;
  }
  return sums;
}

function addWeights(
  group: readonly number[],
  { lastBits, from, weights }: WeightTable,
  added: Int32Array,
): void {
  for (let index = 0; index < group.length; index += 1) {
    const slot = (group[index] as number) & lastBits;
    const end = from[(slot >>> 5) + 1] as number;
    for (let at = from[slot >>> 5] as number; at < end; at += 1) {
      const entry = weights[at] as number;
      if (entry >>> 9 !== (slot & 31)) continue;
      const kind = (entry >>> 5) & 15;
      added[kind] = (added[kind] as number) + (entry & 31) - 16;
    }
  }
}

/** 0 to 1 each, and 1 together. */
export function likelihoods(sums: Float64Array): Float64Array {
  const shares = new Float64Array(sums.length);
  const most = Math.max(...sums);
  let total = 0;
  for (let kind = 0; kind < sums.length; kind += 1) {
    const share = Math.exp((sums[kind] as number) - most);
    shares[kind] = share;
    total += share;
  }
  for (let kind = 0; kind < sums.length; kind += 1) (shares[kind] as number) /= total;
  return shares;
}
