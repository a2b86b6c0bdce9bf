/** Orders and hard selling. */
import type { Frame } from "../frame.ts";
import type { Rule } from "../rule.ts";
import { frameAt, isHarmless, matchesOf } from "../sentence-facts.ts";
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
    const order = sentence.frames.find((frame) => orders(frame, sentence));
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

function orders(frame: Frame, sentence: Sentence): boolean {
  if (frame.actor !== "you" || frame.modality !== "must" || frame.negative || frame.past) return false;
  if (frame.mood === "question" || (frame.relation !== "main" && frame.relation !== "reason")) return false;
  if (sentence.frames.some(({ relation, start }) => relation === "condition" && start < frame.start))
    return false;
  return !frame.passive && !frame.classes.has("state") && !isHarmless(sentence, id, frame.start, frame.end);
}
