/**
 * A second opinion beside the rules: how much sentences resemble those people have marked as faulty, and which rule they
 * broke. Trained by scripts/train-tone.ts; why there is one stands in docs/decisions/0022-a-second-opinion.md.
 */
import { unpackWeights, type PackedWeights } from "./packed-weights.ts";

interface Scale extends PackedWeights {
  bias: number;
}

/** fault-models/<locale>.json */
export interface FaultModelData {
  /** Above this a sentence is taken for a fault that no rule knows. */
  heard: number;
  /** Below this a rule's finding is taken for a mistake. */
  doubted: number;
  fault: Scale;
  /** By rule id. */
  rules: Record<string, Scale>;
}

/** The share of pairs of words: 99 in 100 sentences held back have as much, of those in another language 19 at most. */
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

export function openFaultModel({ heard, doubted, fault, rules }: FaultModelData): FaultModel {
  const judgeFault = weigher(fault);
  const judgeRules = Object.entries(rules).map(([id, scale]) => ({ id, ...weigher(scale) }));
  return {
    heard,
    doubted,
    knows: (rule) => Object.hasOwn(rules, rule),
    judge: (features) => likelihood(judgeFault.weigh(features)),
    isFamiliar(features) {
      const pairs = features.at(-1) ?? [];
      const met = pairs.filter((pair) => judgeFault.weightOf(pair) !== 0).length;
      return met >= pairs.length * leastFamiliar;
    },
    ruleOf(features) {
      const sums = judgeRules.map(({ weigh }) => weigh(features));
      return judgeRules[sums.indexOf(Math.max(...sums))]?.id;
    },
  };
}

interface Weigher {
  weigh(features: number[][]): number;
  /** 0 for a feature that tells nothing, or that was never met. */
  weightOf(feature: number): number;
}

/** Unpacks when first asked: most replies need no second opinion. */
function weigher(scale: Scale): Weigher {
  let unpacked: Int8Array | undefined;
  const weights = () => (unpacked ??= unpackWeights(scale));
  return {
    weigh: (features) => scale.bias + scale.scale * sumWeights(features, weights()),
    weightOf: (feature) => weights()[feature & (scale.slots - 1)] ?? 0,
  };
}

/** 0 to 1; a half for 0. */
export function likelihood(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Each group counts as much whatever it holds. `weights` has a power of two of them. */
export function sumWeights(features: number[][], weights: ArrayLike<number>): number {
  let total = 0;
  for (const group of features) {
    let sum = 0;
    for (const feature of group) sum += weights[feature & (weights.length - 1)] ?? 0;
    total += sum / Math.sqrt(group.length || 1);
  }
  return total;
}
