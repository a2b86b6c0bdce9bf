/** Orders and hard selling. */
import type { Frame, Relation } from "../frame.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Rule } from "../rule.ts";
import { frameAt, isHarmless, isTitle, matchesOf } from "../sentence-facts.ts";
import type { Sentence } from "../sentence.ts";
import { findWording } from "../wording.ts";

const id = "no-pressure";

export const noPressure: Rule = {
  id,
  severity: { template: "error", article: "off" },
  text: {
    title: "Ask, don’t order or push",
    because: "People who feel pushed resist, even where they would have agreed.",
    explanation:
      "Reports “you must”, “you have to”, “you need to”, sharp commands and sales pressure (“last chance”, “only two left”). Steps in instructions, and what we or things must do, are fine.",
    examples: {
      wrong: [
        { text: "You must send the form by Friday.", expected: "Please send the form by Friday." },
        { text: "You need to call your bank.", expected: "Please call your bank." },
        { text: "Buy now before it's gone!" },
        { text: "Don't contact us again about this." },
      ],
      right: [
        "Tap Orders, then choose your parcel.",
        "You don't have to print anything.",
        "We must check the photo first.",
        "The glue must dry overnight.",
        "All you need to do is sign.",
        "You need a screwdriver.",
        "This lamp is a must-have.",
      ],
    },
  },
  checkSentence(sentence, { lexicon, report }) {
    if (isTitle(sentence)) return;
    const order = sentence.frames.find((frame) => orders(frame, sentence, lexicon));
    const match = matchesOf(sentence, id).find(
      ({ start }) => frameAt(sentence, start)?.relation !== "condition",
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
