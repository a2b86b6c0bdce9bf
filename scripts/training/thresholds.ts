/** Where the second opinion's two thresholds are set: where rules and model together find most, and raise few false alarms. */
import { allRules } from "#tone/all-rules.ts";
import { featuresOf } from "#tone/fault-features.ts";
import type { FaultModel } from "#tone/fault-model.ts";
import type { Lexicon } from "#tone/lexicon.ts";
import type { Report } from "#tone/rule.ts";
import { canBeDoubted, stretchesOf, suspect, type Suspicion } from "#tone/second-opinion.ts";
import type { Sentence } from "#tone/sentence.ts";
import type { Sample } from "./samples.ts";

/** One sample as the check would meet it. */
export interface Outcome {
  isBad: boolean;
  /** What the rules find is kept while `doubted` is no more than this. */
  keptUpTo: number;
  /** Of sentences where rules find nothing. A fault is heard while `heard` is less than one, and `doubted` no more than the other. */
  quiet: Suspicion[];
}

export function judgeSample(
  { text, rule, sentences }: Sample,
  model: Pick<FaultModel, "judge" | "ruleOf">,
  lexicon: Lexicon,
  ruleIds: string[],
): Outcome {
  const found = new Map<Report["sentence"], string[]>();
  for (const { id, checkSentence } of allRules) {
    if (checkSentence === undefined || !ruleIds.includes(id)) continue;
    const document = { file: "", text, locale: lexicon.locale, kind: "template" as const };
    const prose = { blocks: [], ignores: [], problems: [] };
    const report = ({ sentence }: Report) => found.set(sentence, [...(found.get(sentence) ?? []), id]);
    for (const sentence of sentences)
      checkSentence(sentence, { document, lexicon, prose, sentences, limits: {}, report });
  }
  const judge = (stretch: Sentence[]) => model.judge(featuresOf(stretch));
  const outcome: Outcome = { isBad: rule !== null, keptUpTo: -1, quiet: [] };
  for (const sentence of sentences) {
    const rules = found.get(sentence);
    if (rules === undefined) outcome.quiet.push(suspect(sentence, featuresOf([sentence]), model, lexicon));
    else {
      const likeliest = rules.every(canBeDoubted) ? Math.max(...stretchesOf(sentence).map(judge)) : 1;
      outcome.keptUpTo = Math.max(outcome.keptUpTo, likeliest);
    }
  }
  return outcome;
}

export interface Thresholds {
  heard: number;
  doubted: number;
  /** Shares of faults found and of good samples flagged with them. */
  found: number;
  alarms: number;
}

/** An eighth of a natural unit of log odds apart. */
const [doubtful, audible] = [likelihoodsBetween(-9, -0.5), likelihoodsBetween(-1, 7)];

function likelihoodsBetween(least: number, most: number): number[] {
  return Array.from({ length: (most - least) * 8 + 1 }, (_, at) =>
    Number((1 / (1 + Math.exp(-least - at / 8))).toFixed(4)),
  );
}

/** Of all pairs of steps, the one that finds most in the first set and flags no more good samples than each allows. */
export function chooseThresholds(sets: { outcomes: Outcome[]; alarms: number }[]): Thresholds {
  let best: Thresholds = { heard: 1, doubted: 0, found: 0, alarms: 1 };
  for (const doubted of [0, ...doubtful]) {
    for (const heard of audible) {
      const shares = sets.map(({ outcomes }) => sharesAt(outcomes, heard, doubted));
      const [first] = shares;
      if (first === undefined || first.found <= best.found) continue;
      if (shares.every(({ alarms }, at) => alarms <= (sets[at]?.alarms ?? 0)))
        best = { heard, doubted, ...first };
    }
  }
  return best;
}

export function sharesAt(
  outcomes: Outcome[],
  heard: number,
  doubted: number,
): Pick<Thresholds, "found" | "alarms"> {
  const shareOf = (isBad: boolean) => {
    const of = outcomes.filter((outcome) => outcome.isBad === isBad);
    return (
      of.filter(
        ({ keptUpTo, quiet }) =>
          keptUpTo >= doubted || quiet.some(({ alone, beside }) => alone > heard && beside >= doubted),
      ).length / of.length
    );
  };
  return { found: shareOf(true), alarms: shareOf(false) };
}
