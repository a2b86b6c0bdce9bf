import { expect, test } from "vitest";
import { english } from "#tone/grammars/en.ts";
import { compileLexicon } from "#tone/lexicon.ts";
import { extractProse } from "#tone/prose.ts";
import { readSentences } from "#tone/sentence.ts";
import {
  chooseThresholds,
  judgeSample,
  sharesAt,
  type Outcome,
} from "../../../scripts/training/thresholds.ts";

const outcome = (
  isBad: boolean,
  keptUpTo: number,
  ...quiet: [alone: number, beside?: number][]
): Outcome => ({
  isBad,
  keptUpTo,
  quiet: quiet.map(([alone, beside = 1]) => ({ rule: "no-dismissal", alone, beside })),
});
/** A rule finds the first of each, the model hears the second. */
const outcomes = [
  outcome(true, 0.8),
  outcome(true, -1, [0.75]),
  outcome(false, 0.05),
  outcome(false, -1, [0.6]),
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

test("what a neighbour makes fine is not heard: together with it the sentence is doubted", () => {
  const outcomes = [outcome(true, -1, [0.9, 0.5]), outcome(false, -1, [0.9, 0.05])];
  expect(sharesAt(outcomes, 0.8, 0.1)).toEqual({ found: 1, alarms: 0 });
  expect(sharesAt(outcomes, 0.8, 0)).toEqual({ found: 1, alarms: 1 });
});

test("every set is heeded, the first one counts", () => {
  const harder = [outcome(true, -1, [0]), outcome(false, -1, [0.9])];
  const { found } = chooseThresholds([
    { outcomes, alarms: 0 },
    { outcomes: harder, alarms: 0 },
  ]);
  expect(found).toBe(0.5);
});

test("words of a trade are reported whatever the model says, other findings while it does not doubt them", () => {
  const because = "Tried in a test.";
  const [source, locale] = ["This test.", "en"];
  const phrases = [
    { rule: "no-jargon", because, source, patterns: ["touch base"] },
    { rule: "no-dismissal", because, source, patterns: ["calm down"] },
  ];
  const lexicon = compileLexicon({ locale, classes: {}, phrases }, english);
  const judged = (text: string) => {
    const { blocks } = extractProse({ file: "reply.md", text, locale, kind: "template" });
    const sample = {
      text,
      rule: null,
      features: [],
      sentences: readSentences(blocks, lexicon),
      author: "test",
      part: "learn" as const,
    };
    return judgeSample(sample, { judge: () => 0.2, ruleOf: () => "no-dismissal" }, lexicon, [
      "no-jargon",
      "no-dismissal",
    ]);
  };
  expect(judged("We touch base tomorrow.")).toEqual(outcome(false, 1));
  expect(judged("Just calm down, all right.")).toEqual(outcome(false, 0.2));
  expect(judged("It is on its way.")).toEqual(outcome(false, -1, [0.2]));
  expect(judged("It is on its way. We touch base tomorrow.")).toEqual(outcome(false, 1, [0.2, 0.2]));
});
