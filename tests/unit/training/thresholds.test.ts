import { expect, test } from "vitest";
import { chooseThresholds, sharesAt, type Outcome } from "../../../scripts/training/thresholds.ts";

const outcome = (isBad: boolean, keptUpTo: number, heardBelow: number): Outcome => ({
  isBad,
  keptUpTo,
  heardBelow,
});
/** A rule finds the first of each, the model hears the second. */
const outcomes = [
  outcome(true, 0.8, -1),
  outcome(true, -1, 0.75),
  outcome(false, 0.05, -1),
  outcome(false, -1, 0.6),
];

test("without a model the rules alone are right or wrong", () => {
  expect(sharesAt(outcomes, 1, 0)).toEqual({ found: 0.5, alarms: 0.5 });
});

test("the pair that finds most is taken, of those that flag no more good sentences than allowed", () => {
  const { heard, doubted, found, alarms } = chooseThresholds([{ outcomes, alarms: 0 }]);
  expect({ found, alarms }).toEqual({ found: 1, alarms: 0 });
  expect(heard).toBeGreaterThanOrEqual(0.6);
  expect(doubted).toBeGreaterThan(0.05);
});

test("every set is heeded, the first one counts", () => {
  const harder = [outcome(true, -1, 0), outcome(false, -1, 0.9)];
  const { found } = chooseThresholds([
    { outcomes, alarms: 0 },
    { outcomes: harder, alarms: 0 },
  ]);
  expect(found).toBe(0.5);
});
