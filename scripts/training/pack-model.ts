/** Makes what was learned small enough to be loaded while somebody types. */
import type { FaultModelData } from "#tone/fault-model.ts";
import { packWeights, steps } from "#tone/packed-weights.ts";
import type { Regression } from "./regression.ts";

export type PackedModel = Pick<FaultModelData, "kinds" | "rows" | "scale" | "packed">;

/** Weights are counted in steps as large as what so many of them stay below: the smallest come to nothing. */
const smallest = 0.4;

/** `kinds` in the order of the weights. The few weights of more than `steps` steps are cut. */
export function packModel({ rowOf, weights, bias }: Regression, kinds: readonly string[]): PackedModel {
  const sizes = weights.map(Math.abs).filter((size) => size > 0).toSorted(); // prettier-ignore
  const scale = Number((sizes[Math.floor(sizes.length * smallest)] ?? 1).toPrecision(4));
  return {
    kinds: Object.fromEntries(kinds.map((kind, at) => [kind, Number((bias[at] ?? 0).toFixed(4))])),
    rows: rowOf.length,
    scale,
    packed: packWeights(numbersOf()),
  };

  function* numbersOf(): Generator<number> {
    for (const row of rowOf) {
      for (let kind = 0; kind < kinds.length; kind += 1) {
        const weight = weights[row * kinds.length + kind] ?? 0;
        yield Math.max(-steps, Math.min(steps, Math.round(weight / scale)));
      }
    }
  }
}
