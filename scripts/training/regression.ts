/** Multinomial logistic regression over hashed features: what the tone check's second opinion is trained by. */
import { likelihoods } from "#tone/weight-table.ts";
import { createDice } from "./dice.ts";

export interface Example {
  /** As `featuresOf` gives them. */
  features: number[][];
  /** What it is: one of the kinds to tell apart. */
  kind: string;
}

export interface Size {
  /** Features are told apart by their last bits, of which there are as many as this power of two can hold. */
  slots: number;
  /** How many weights are kept. */
  kept: number;
}

export interface Regression {
  /** By slot, the row of its features; 0 for what tells nothing. */
  rowOf: Uint32Array;
  /** Row by row a weight for each kind, the first row being empty. */
  weights: Float64Array;
  /** By kind, what speaks for it before a feature is known. */
  bias: number[];
}

/** An example as the training sees it. */
interface Row {
  rows: Int32Array;
  shares: Float64Array;
  kind: number;
}

/** What is met less often tells nothing of other sentences. */
const oftenEnough = 3;
/** So many times through all examples; and so many again after each time the smaller weights are taken away. */
const [rounds, roundsWithFewer] = [6, 2];
/** Taking them away little by little loses hardly anything. */
const fewerAndFewer = [200_000, 100_000, 60_000];
const rate = 0.1;
/** What the squares of slopes begin with. */
const firstSquare = 1e-3;

/** By AdaGrad (Duchi, Hazan & Singer 2011), an example at a time; the same examples give the same weights. */
export function regress(examples: Example[], kinds: readonly string[], { slots, kept }: Size): Regression {
  const { rowOf, count } = numberRows(examples, slots);
  const rows = examples.map((example) => toRow(example, rowOf, kinds));
  const roll = createDice(1);
  // The bias is one more row that every example has: the first one.
  const weights = new Float64Array(count * kinds.length);
  descend(rounds, weights.map(() => 1)); // prettier-ignore
  for (const most of [...fewerAndFewer.filter((number) => number > kept), kept]) {
    const open = largestOf(weights, most, kinds.length);
    for (let at = 0; at < weights.length; at += 1) weights[at] = open[at] === 1 ? (weights[at] ?? 0) : 0;
    descend(roundsWithFewer, open);
  }
  const bias = Array.from(weights.subarray(0, kinds.length));
  return { rowOf, weights: weights.fill(0, 0, kinds.length), bias };

  function descend(times: number, open: ArrayLike<number>): void {
    const squares = new Float64Array(weights.length).fill(firstSquare);
    for (let round = 0; round < times; round += 1) {
      const step = rate * (1 - round / times);
      for (const row of shuffled(rows, roll))
        learnFrom(row, { weights, squares, open, step, columns: kinds.length });
    }
  }
}

interface State {
  weights: Float64Array;
  squares: Float64Array;
  /** 1 for each weight that may change. */
  open: ArrayLike<number>;
  step: number;
  columns: number;
}

function learnFrom({ rows, shares, kind }: Row, { weights, squares, open, step, columns }: State): void {
  const sums = new Float64Array(columns);
  for (let at = 0; at < rows.length; at += 1) {
    const first = (rows[at] ?? 0) * columns;
    for (let column = 0; column < columns; column += 1)
      sums[column] = (sums[column] ?? 0) + (weights[first + column] ?? 0) * (shares[at] ?? 0);
  }
  const errors = likelihoods(sums);
  errors[kind] = (errors[kind] ?? 0) - 1;
  for (let at = 0; at < rows.length; at += 1) {
    const first = (rows[at] ?? 0) * columns;
    for (let column = 0; column < columns; column += 1) {
      const place = first + column;
      if (open[place] === 0) continue;
      const slope = (errors[column] ?? 0) * (shares[at] ?? 0);
      const square = (squares[place] ?? 0) + slope * slope;
      squares[place] = square;
      weights[place] = (weights[place] ?? 0) - (step * slope) / Math.sqrt(square);
    }
  }
}

/** In another order, by Fisher and Yates. */
function shuffled<T>(list: readonly T[], roll: () => number): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(roll() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/** 1 for each of the largest weights either way, and for the bias. */
function largestOf(weights: Float64Array, most: number, columns: number): Uint8Array {
  const smallest = weights.subarray(columns).map(Math.abs).toSorted().at(-most) ?? 0;
  return Uint8Array.from(weights, (weight, at) => Number(at < columns || Math.abs(weight) >= smallest));
}

/** A row for each slot that features fall into often enough; 0 for the others. */
function numberRows(examples: Example[], slots: number): { rowOf: Uint32Array; count: number } {
  const times = new Uint32Array(slots);
  for (const feature of examples.flatMap(({ features }) => features.flat())) {
    const slot = feature & (slots - 1);
    times[slot] = (times[slot] ?? 0) + 1;
  }
  let count = 1;
  return { rowOf: times.map((number) => (number < oftenEnough ? 0 : count++)), count };
}

/** Each group of features counts as much, whatever it holds. */
function toRow({ features, kind }: Example, rowOf: Uint32Array, kinds: readonly string[]): Row {
  const [rows, shares] = [[0], [1]];
  for (const group of features) {
    for (const feature of group) {
      const row = rowOf[feature & (rowOf.length - 1)] ?? 0;
      if (row === 0) continue;
      rows.push(row);
      shares.push(1 / Math.sqrt(group.length));
    }
  }
  return { rows: Int32Array.from(rows), shares: Float64Array.from(shares), kind: kinds.indexOf(kind) };
}
