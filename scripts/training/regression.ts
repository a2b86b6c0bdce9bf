/** Logistic regression over hashed features: what the tone check's second opinion is trained by. */
import { likelihood } from "#tone/fault-model.ts";

export interface Example {
  /** As `featuresOf` gives them. */
  features: number[][];
  rule: string | null;
}

/** `weights` has a power of two of them; a feature's is found by its last bits. */
export interface Regression {
  weights: Float64Array;
  bias: number;
}

interface Row {
  slots: Int32Array;
  shares: Float64Array;
  target: number;
}

/** How much large weights cost: told by a third of the sentences, kept aside. */
const penalty = 1 / 30;
const [rate, rounds] = [0.15, 150];
/** Of Adam: how much of the former slope and of its square is kept. */
const [keptSlope, keptSquare] = [0.9, 0.999];

/** With a penalty on large weights, by Adam (Kingma & Ba 2015) over all examples at once; the same examples give the same. */
export function regress(
  examples: Example[],
  slots: number,
  isTrue: (example: Example) => boolean,
): Regression {
  const isCommon = commonIn(examples);
  const rows = examples.map((example) => toRow(example, slots, isTrue(example), isCommon));
  // The bias is one more weight that every example has.
  const weights = new Float64Array(slots + 1);
  const slope = new Float64Array(slots + 1);
  const [mean, square] = [new Float64Array(slots + 1), new Float64Array(slots + 1)];
  for (let round = 1; round <= rounds; round += 1) {
    slope.fill(0);
    for (const row of rows) addSlope(row, weights, slope);
    const correction = Math.sqrt(1 - keptSquare ** round) / (1 - keptSlope ** round);
    const step = rate * (1 - round / (rounds + 1)) * correction;
    for (let at = 0; at <= slots; at += 1) {
      const weight = weights[at] ?? 0;
      const down = (slope[at] ?? 0) + (at < slots ? penalty * weight : 0);
      const first = (mean[at] = keptSlope * (mean[at] ?? 0) + (1 - keptSlope) * down);
      const second = (square[at] = keptSquare * (square[at] ?? 0) + (1 - keptSquare) * down * down);
      weights[at] = weight - (step * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return { weights: weights.subarray(0, slots), bias: weights[slots] ?? 0 };
}

/** What stands in one example only tells nothing of others. */
function commonIn(examples: Example[]): (feature: number) => boolean {
  const counts = new Uint8Array(1 << 24);
  const placeOf = (feature: number) => feature & (counts.length - 1);
  for (const { features } of examples) {
    for (const group of features) {
      for (const feature of group) {
        const place = placeOf(feature);
        counts[place] = Math.min(2, (counts[place] ?? 0) + 1);
      }
    }
  }
  return (feature) => counts[placeOf(feature)] === 2;
}

/** Each group of features counts as much, whatever it holds. */
function toRow(
  { features }: Example,
  slots: number,
  isTrue: boolean,
  isCommon: (feature: number) => boolean,
): Row {
  const common = features.map((group) => group.filter(isCommon));
  const shareOf = (at: number) => 1 / Math.sqrt(features[at]?.length ?? 1);
  return {
    slots: Int32Array.from(common.flat(), (feature) => feature & (slots - 1)),
    shares: Float64Array.from(common.flatMap((group, at) => group.map(() => shareOf(at)))),
    target: Number(isTrue),
  };
}

function addSlope({ slots, shares, target }: Row, weights: Float64Array, slope: Float64Array): void {
  const bias = weights.length - 1;
  let sum = weights[bias] ?? 0;
  for (let at = 0; at < slots.length; at += 1) sum += (weights[slots[at] ?? 0] ?? 0) * (shares[at] ?? 0);
  const error = likelihood(sum) - target;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    slope[slot] = (slope[slot] ?? 0) + error * (shares[at] ?? 0);
  }
  slope[bias] = (slope[bias] ?? 0) + error;
}
