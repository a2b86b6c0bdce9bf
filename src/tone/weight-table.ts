/**
 * What speaks for each kind of sentence, by feature: the sums a trained model is made of. Sentences have hundreds of
 * features, so a row is four numbers, each of which holds the weights of three kinds side by side.
 */
import { unpackWeights, type PackedWeights } from "./packed-weights.ts";

export interface WeightTable {
  /** By the last bits of a feature, its row; 0 for one that tells nothing. A power of two of them. */
  rowOf: Uint16Array;
  rows: Float64Array;
}

export interface TableSize {
  /** A power of two. */
  slots: number;
  /** At most 12. */
  kinds: number;
}

const [columns, lanes] = [4, 3];
/** A lane holds sums from -65,536 to 65,535. */
const lane = 2 ** 17;
/** So many weights of 15 at most fit into a lane. */
const mostAtOnce = 4096;

/** `packed` holds, slot by slot, a number for each kind; fewer than 65,536 slots hold any. */
export function unpackTable(packed: PackedWeights, { slots, kinds }: TableSize): WeightTable {
  const rowOf = new Uint16Array(slots);
  const rows = new Float64Array((packed.weights.length + 1) * columns);
  let used = 0;
  unpackWeights(packed, (place, number) => {
    const slot = Math.floor(place / kinds);
    const kind = place % kinds;
    if (rowOf[slot] === 0) rowOf[slot] = used += 1;
    const column = (rowOf[slot] ?? 0) * columns + Math.floor(kind / lanes);
    rows[column] = (rows[column] ?? 0) + number * lane ** (kind % lanes);
  });
  return { rowOf, rows: rows.slice(0, (used + 1) * columns) };
}

/** By kind, added to `bias`. Each group of features counts as much, whatever it holds; `scale` is what one counts. */
export function sumByKind(
  features: readonly number[][],
  table: WeightTable,
  { bias, scale }: { bias: readonly number[]; scale: number },
): Float64Array {
  const sums = Float64Array.from(bias);
  for (const group of features) {
    const share = scale / Math.sqrt(group.length || 1);
    for (let from = 0; from < group.length; from += mostAtOnce) {
      const added = addRows(group, from, table);
      for (let kind = 0; kind < sums.length; kind += 1) {
        const column = Math.floor(kind / lanes);
        const number = added[column] as number;
        const higher = Math.round(number / lane);
        (sums[kind] as number) += (number - higher * lane) * share;
        added[column] = higher;
      }
    }
  }
  return sums;
}

function addRows(group: readonly number[], from: number, { rowOf, rows }: WeightTable): number[] {
  const lastBits = rowOf.length - 1;
  const end = Math.min(group.length, from + mostAtOnce);
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = from; at < end; at += 1) {
    const row = rowOf[(group[at] as number) & lastBits] as number;
    if (row === 0) continue;
    const first = row * columns;
    a += rows[first] as number;
    b += rows[first + 1] as number;
    c += rows[first + 2] as number;
    d += rows[first + 3] as number;
  }
  return [a, b, c, d];
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
