import { expect, test } from "vitest";
import { sumWeights } from "#tone/fault-model.ts";
import { regress, type Example } from "../../../scripts/training/regression.ts";

const [blame, thanks, both, once] = [3, 5, 6, 9];
const examples: Example[] = [
  { features: [[blame, both]], rule: "no-blame" },
  { features: [[blame, both, once]], rule: "no-blame" },
  { features: [[thanks, both]], rule: null },
  { features: [[thanks, both]], rule: null },
];
const isBad = ({ rule }: Example) => rule !== null;

test("what stands in faulty sentences weighs up, what stands in good ones down", () => {
  const { weights, bias } = regress(examples, 16, isBad);
  expect(weights[blame]).toBeGreaterThan(0);
  expect(weights[thanks]).toBeLessThan(0);
  expect(Math.abs(weights[both] ?? 0)).toBeLessThan(weights[blame] ?? 0);
  expect(bias + sumWeights([[blame, both]], weights)).toBeGreaterThan(0);
  expect(bias + sumWeights([[thanks, both]], weights)).toBeLessThan(0);
});

test("what stands in one sentence only weighs nothing", () => {
  expect(regress(examples, 16, isBad).weights[once]).toBe(0);
});

test("the same sentences give the same weights", () => {
  expect(regress(examples, 16, isBad)).toEqual(regress(examples, 16, isBad));
});
