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

export interface FaultModel extends Pick<FaultModelData, "heard" | "doubted"> {
  knows(rule: string): boolean;
  /** How likely sentences with these features hold a fault: 0 to 1. */
  judge(features: number[][]): number;
  /** The rule they most likely break if they do. */
  ruleOf(features: number[][]): string | undefined;
}

export function openFaultModel({ heard, doubted, fault, rules }: FaultModelData): FaultModel {
  const judgeFault = weigher(fault);
  const judgeRules = Object.entries(rules).map(([id, scale]) => ({ id, weigh: weigher(scale) }));
  return {
    heard,
    doubted,
    knows: (rule) => Object.hasOwn(rules, rule),
    judge: (features) => likelihood(judgeFault(features)),
    ruleOf(features) {
      const sums = judgeRules.map(({ weigh }) => weigh(features));
      return judgeRules[sums.indexOf(Math.max(...sums))]?.id;
    },
  };
}

/** Unpacks when first asked: most replies need no second opinion. */
function weigher(scale: Scale): (features: number[][]) => number {
  let weights: Int8Array | undefined;
  return (features) => {
    weights ??= unpackWeights(scale);
    return scale.bias + scale.scale * sumWeights(features, weights);
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
