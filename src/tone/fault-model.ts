/**
 * A second opinion beside the rules: how much sentences resemble those people have marked as faulty, and which rule they
 * broke. Trained by scripts/train-tone.ts; why there is one stands in docs/decisions/0022-a-second-opinion.md.
 */
import type { PackedWeights } from "./packed-weights.ts";
import { hasWeight, likelihoods, sumByKind, unpackTable, type WeightTable } from "./weight-table.ts";

/** fault-models/<locale>.json */
export interface FaultModelData {
  /** Above this a sentence is taken for a fault that no rule knows. */
  heard: number;
  /** Below this a rule's finding is taken for a mistake. */
  doubted: number;
  /** Ids of the rules a sentence can break, and `fine`, with what speaks for each before a word is known. */
  kinds: Record<string, number>;
  /** How many rows features are spread over: a power of two. */
  rows: number;
  /** What one counts in `packed`. */
  scale: number;
  /** Row by row a number for each kind. */
  packed: PackedWeights;
}

/** What a sentence is that breaks no rule. */
export const fine = "fine";

/** The share of pairs of words: 99 in 100 sentences held back have as much, of those in another language 9 at most. */
const leastFamiliar = 0.08;

export interface FaultModel extends Pick<FaultModelData, "heard" | "doubted"> {
  knows(rule: string): boolean;
  /** How likely sentences with these features hold a fault: 0 to 1. */
  judge(features: number[][]): number;
  /** Enough of their words were met side by side before: of sentences in another language hardly any were. */
  isFamiliar(features: number[][]): boolean;
  /** The rule they most likely break if they do. */
  ruleOf(features: number[][]): string | undefined;
}

export function openFaultModel({ heard, doubted, kinds, rows, scale, packed }: FaultModelData): FaultModel {
  const names = Object.keys(kinds);
  const place = names.indexOf(fine);
  const start = { bias: Object.values(kinds), scale };
  let unpacked: WeightTable | undefined;
  /** Unpacks when first asked: most replies need no second opinion. */
  const table = () => (unpacked ??= unpackTable(packed, { slots: rows, kinds: names.length }));
  return {
    heard,
    doubted,
    knows: (rule) => rule !== fine && Object.hasOwn(kinds, rule),
    judge: (features) => 1 - (likelihoods(sumByKind(features, table(), start))[place] ?? 0),
    isFamiliar(features) {
      const pairs = features.at(-1) ?? [];
      const met = pairs.filter((pair) => hasWeight(pair, table())).length;
      return met >= pairs.length * leastFamiliar;
    },
    ruleOf(features) {
      const sums = sumByKind(features, table(), start).with(place, -Infinity);
      return names[sums.indexOf(Math.max(...sums))];
    },
  };
}
