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
      ({ start }) => !isAdvice(frameAt(sentence.frames, start), sentence),
    );
    if (order === undefined && match === undefined) return;
    report({
      sentence,
      message: "This orders or pushes the reader. Ask, or say what it is good for.",
      ...findWording(id, sentence, lexicon, { frame: order, match }),
    });
  },
};

/** “If it smells of burning, switch it off at once”: told for safety, not pushed. */
function isAdvice(frame: Frame | undefined, { frames }: Sentence): boolean {
  if (frame?.relation === "condition") return true;
  if (frame?.mood !== "command") return false;
  return frames.some(
    ({ relation, actor, start }) => relation === "condition" && actor === "thing" && start < frame.start,
  );
}

function orders(frame: Frame, sentence: Sentence, lexicon: Lexicon): boolean {
  if (sentence.block.step) return false;
  if (threatens(frame, sentence)) return true;
  if (isSharp(frame, sentence, lexicon)) return !isHarmless(sentence, id, frame.start, frame.end);
  if (frame.actor !== "you" || frame.modality !== "must" || frame.negative || frame.past) return false;
  if (frame.mood === "question" || (frame.relation !== "main" && frame.relation !== "reason")) return false;
  if (sentence.frames.some(({ relation, start }) => isSetting(relation) && start < frame.start)) return false;
  if (sentence.frames.some((other) => other.contrast && !other.negative && other.start > frame.start))
    return false;
  return !frame.passive && !frame.classes.has("state") && !isHarmless(sentence, id, frame.start, frame.end);
}

/** “Return the keys or we change the locks”: what comes of not doing it. */
function threatens(frame: Frame, { frames }: Sentence): boolean {
  const { actor, mood, modality, negative, relation, start, passive, polite, classes } = frame;
  if (frame.alternative !== true || mood !== "statement" || relation !== "main") return false;
  if (modality === "can" || modality === "may" || polite || negative) return false;
  const order = frames.find((other) => other.start < start);
  if (order === undefined || (order.mood !== "command" && order.modality !== "must")) return false;
  if (actor === "you") return modality === "will";
  return actor === "thing" ? passive || harms(classes) : classes.has("threatened") || classes.has("harmful");
}

const dangers = ["threatened", "harmful", "unwelcome", "ended", "gain"];

function harms(classes: ReadonlySet<string>): boolean {
  return dangers.some((name) => classes.has(name));
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
