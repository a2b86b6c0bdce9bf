import { expect, test } from "vitest";
import { fine, openFaultModel } from "#tone/fault-model.ts";
import { packModel } from "../../../scripts/training/pack-model.ts";
import { regress, type Example } from "../../../scripts/training/regression.ts";

const [blame, push, thanks, all, once] = [3, 5, 6, 9, 12];
const often = Array.from({ length: 5 });
const examples: Example[] = [
  { features: [[blame, all], [once]], kind: "no-blame" },
  ...often.flatMap(() => [
    { features: [[blame, all], []], kind: "no-blame" },
    { features: [[push, all], []], kind: "no-pressure" },
    { features: [[thanks, all], []], kind: fine },
  ]),
];
const kinds = ["no-blame", "no-pressure", fine];
const size = { slots: 16, kept: 40 };

const model = openFaultModel({ heard: 1, doubted: 0, ...packModel(regress(examples, kinds, size), kinds) });

test.each([
  [blame, "no-blame"],
  [push, "no-pressure"],
])("what stands in faulty sentences speaks for their rule: %i", (feature, rule) => {
  expect(model.ruleOf([[feature, all]])).toBe(rule);
  expect(model.judge([[feature, all]])).toBeGreaterThan(0.5);
});

test("what stands in good sentences speaks against any fault", () => {
  expect(model.judge([[thanks, all]])).toBeLessThan(0.5);
});

test("what stands in few sentences tells nothing", () => {
  expect(regress(examples, kinds, size).rowOf[once]).toBe(0);
  expect(model.judge([[once]])).toBe(model.judge([[]]));
});

test("no more weights are kept than asked for", () => {
  const { weights } = regress(examples, kinds, { slots: 16, kept: 2 });
  expect(weights.filter((weight) => weight !== 0)).toHaveLength(2);
});

test("the same sentences give the same weights", () => {
  expect(regress(examples, kinds, size)).toEqual(regress(examples, kinds, size));
});
