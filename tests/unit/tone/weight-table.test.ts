import { expect, test } from "vitest";
import { packWeights } from "#tone/packed-weights.ts";
import { hasWeight, sumByKind, unpackTable } from "#tone/weight-table.ts";

const [slots, kinds] = [256, 11];
/** By slot and kind: most tell nothing, some of one kind, a few of all. */
const weights = Array.from({ length: slots }, (_, slot) =>
  Array.from({ length: kinds }, (_, kind) =>
    slot % 5 === 0 && (slot % 50 === 0 || kind === slot % kinds) ? ((slot * 7 + kind) % 31) - 15 : 0,
  ),
);
const table = unpackTable(packWeights(weights.flat()), { slots, kinds });

test("a sum holds what each feature's slot says of each kind, however often it comes", () => {
  const features = [
    [0, 5, 5, 50, 255, 300 * slots + 50],
    [-1, -slots, 2 ** 31 - 1],
  ];
  const bias = weights[0]?.map((_, kind) => kind / 8) ?? [];
  const sums = bias.map((start, kind) =>
    features.reduce((sum, group) => {
      const own = group.reduce((total, feature) => total + (weights[feature & (slots - 1)]?.[kind] ?? 0), 0);
      return sum + (own * 0.5) / Math.sqrt(group.length);
    }, start),
  );
  const found = [...sumByKind(features, table, { bias, scale: 0.5 })];
  for (const [kind, sum] of sums.entries()) expect(found[kind]).toBeCloseTo(sum, 9);
});

test("a feature has weight where its slot says anything", () => {
  for (const [slot, own] of weights.entries())
    expect(hasWeight(slot, table)).toBe(own.some((weight) => weight !== 0));
});
