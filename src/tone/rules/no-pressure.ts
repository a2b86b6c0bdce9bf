/** Orders and hard selling. */
import { frameAt } from "../frame.ts";
import type { Frame, Relation } from "../frame.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Rule } from "../rule.ts";
import { isHarmless, isTitle, matchesOf } from "../sentence-facts.ts";
import type { Sentence } from "../sentence.ts";
import { findWording } from "../wording.ts";

const id = "no-pressure";

export const noPressure: Rule = {
  id,
  severity: { template: "error", article: "off" },
  checkSentence(sentence, { lexicon, report }) {
    if (isTitle(sentence)) return;
    const order = sentence.frames.find((frame) => orders(frame, sentence, lexicon));
    const match = matchesOf(sentence, id).find(
      ({ start }) => frameAt(sentence.frames, start)?.relation !== "condition",
    );
    if (order === undefined && match === undefined) return;
    report({
      sentence,
      message: "This orders or pushes the reader. Ask, or say what it is good for.",
      ...findWording(id, sentence, lexicon, { frame: order, match }),
    });
  },
};

function orders(frame: Frame, sentence: Sentence, lexicon: Lexicon): boolean {
  if (sentence.block.step) return false;
  if (isSharp(frame, sentence, lexicon)) return !isHarmless(sentence, id, frame.start, frame.end);
  if (frame.actor !== "you" || frame.modality !== "must" || frame.negative || frame.past) return false;
  if (frame.mood === "question" || (frame.relation !== "main" && frame.relation !== "reason")) return false;
  if (sentence.frames.some(({ relation, start }) => isSetting(relation) && start < frame.start)) return false;
  if (sentence.frames.some((other) => other.contrast && !other.negative && other.start > frame.start))
    return false;
  return !frame.passive && !frame.classes.has("state") && !isHarmless(sentence, id, frame.start, frame.end);
}

/** “Do it now.”: a bare command in haste, with nothing to say what it is good for. */
function isSharp(frame: Frame, { frames, tokens }: Sentence, lexicon: Lexicon): boolean {
  if (frame.mood !== "command" || frame.negative || frame.polite || frames.length > 1) return false;
  if (frame.classes.has("tap")) return false;
  return tokens.some((token, index) => index > frame.verbAt && lexicon.hasClass(token, "urgent"));
}

/** “If you want …”, “once you have …”: what follows is what it takes, not an order. */
function isSetting(relation: Relation): boolean {
  return relation === "condition" || relation === "time" || relation === "purpose";
}
