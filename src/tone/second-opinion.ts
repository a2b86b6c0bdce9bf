/**
 * Weighs the rules' findings in replies against the fault model: drops what the model is sure is fine, and adds what
 * sounds like a fault that no rule knows, as a warning, since nobody can say which word is to blame.
 */
import { findWording } from "./wording.ts";
import { featuresOf } from "./fault-features.ts";
import type { FaultModel } from "./fault-model.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Report } from "./rule.ts";
import type { Sentence } from "./sentence.ts";
import { isGuidance } from "./sentence-facts.ts";
import { hasOffer } from "./way-forward.ts";

/** What a sentence alone can break, and what is said where it only sounds like it. */
export const soundsLike: Record<string, string> = {
  "no-negative-phrasing": "This sounds like a refusal. Say what can be done, and by when.",
  "no-jargon": "This sounds like words only we use. Say it as you would to a neighbour.",
  "no-overpromise":
    "This sounds like a promise nobody can be sure of. Say what you expect and what you will do.",
  "no-blame":
    "This sounds as if it were somebody's fault. Say what happened to the thing, and what comes next.",
  "no-pressure": "This sounds like an order or a push. Ask, or say what it is good for.",
  "no-dismissal": "This sounds like brushing the reader off. Name what happened and what you will do.",
  "require-hold-details": "This sounds like a wait. Ask first, and say why and how long.",
  "require-transfer-details": "This sounds like handing the reader over. Say to whom and why, and ask first.",
  "require-courtesy": "This sounds like asking for something. Add please or thanks.",
  "require-follow-up-time": "This sounds like a promise to come back. Add a day or a time.",
};

/** Tokens a sentence may have to be judged as one; beyond, it is a list or no language at all. */
const longest = 80;
/** Words of its own a sentence must have: less is a name, a greeting or a signature. */
const fewest = 3;

export interface SecondOpinion {
  /** The model takes the sentence for a good one, alone and together with its neighbours. */
  doubts(rule: string, sentence: Sentence): boolean;
  /** The fault a sentence sounds like, with the rule it most likely breaks; where no rule has found any. */
  hear(sentence: Sentence): { rule: string; report: Report } | undefined;
}

/** `undefined` for a language without a model. */
export function secondOpinion(lexicon: Lexicon): SecondOpinion | undefined {
  const { model } = lexicon;
  if (model === undefined) return undefined;
  const judge = (sentences: Sentence[]) => model.judge(featuresOf(sentences));
  return {
    doubts: (rule, sentence) =>
      canBeDoubted(rule) &&
      model.knows(rule) &&
      isJudged(sentence) &&
      stretchesOf(sentence).every((stretch) => judge(stretch) < model.doubted),
    hear(sentence) {
      if (!isJudged(sentence) || isGuidance(sentence)) return undefined;
      const own = featuresOf([sentence]);
      if (model.judge(own) <= model.heard || !model.isFamiliar(own)) return undefined;
      const { rule, alone, beside } = suspect(sentence, own, model, lexicon);
      const message = soundsLike[rule];
      if (alone <= model.heard || beside < model.doubted || message === undefined) return undefined;
      const [frame] = sentence.frames;
      return { rule, report: { sentence, message, ...findWording(rule, sentence, lexicon, { frame }) } };
    },
  };
}

/** Words of a trade are known one by one: a sentence that sounds fine may still hold one. */
export function canBeDoubted(rule: string): boolean {
  return rule !== "no-jargon";
}

/** It says something by itself: no heading, list or table, whose words hang on what stands around them. */
export function isJudged({ block, tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === "word").length;
  return block.kind === "paragraph" && words >= fewest && tokens.length <= longest;
}

/** A sentence alone, and with each neighbour in its paragraph, which may make it good (a way forward) or bad. */
export function stretchesOf(sentence: Sentence): Sentence[][] {
  const { block, previous, next } = sentence;
  const stretches = [[sentence]];
  if (previous?.block === block) stretches.push([previous, sentence]);
  if (next?.block === block) stretches.push([sentence, next]);
  return stretches;
}

/** How likely a fault a sentence where no rule found any is: 0 to 1, alone and beside the neighbour that does it most good. */
export interface Suspicion {
  /** What it most likely breaks. */
  rule: string;
  alone: number;
  beside: number;
}

/**
 * What a rule misses (a time, a name, a please) may stand beside the sentence, and an offer may follow a refusal: then the
 * two are no worse than they sound together. A turn known to be harmless is not suspected. `own`: its features.
 */
export function suspect(
  sentence: Sentence,
  own: number[][],
  { judge, ruleOf }: Pick<FaultModel, "judge" | "ruleOf">,
  lexicon: Lexicon,
): Suspicion {
  const rule = ruleOf(own) ?? "";
  if (sentence.harmless.some((turn) => turn.rule === rule)) return { rule, alone: 0, beside: 0 };
  const alone = judge(own);
  const [, ...pairs] = stretchesOf(sentence);
  const beside = Math.min(1, ...pairs.map((pair) => judge(featuresOf(pair))));
  const offered = refusing.has(rule) && sentence.next !== undefined && hasOffer(sentence.next, lexicon);
  return offered || rule.startsWith("require-")
    ? { rule, alone: Math.min(alone, beside), beside: 1 }
    : { rule, alone, beside };
}

const refusing = new Set(["no-negative-phrasing", "no-dismissal"]);
