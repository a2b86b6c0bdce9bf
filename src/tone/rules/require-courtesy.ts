/** Asking for something without please or thanks. */
import type { Frame } from "../frame.ts";
import type { Rule, RuleContext } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { isGuidance, isHarmless, isTitle, matchesOf, sameBlock } from "../sentence-facts.ts";
import { findWording } from "../wording.ts";

const id = "require-courtesy";

export const requireCourtesy: Rule = {
  id,
  severity: { template: "error", article: "off" },
  checkSentence(sentence, { lexicon, report }) {
    if (isTitle(sentence)) return;
    if (sentence.block.step || namesItem(sentence)) return;
    const demand = sentence.frames.find((frame) => demands(frame, sentence));
    const match = matchesOf(sentence, id).find(({ start }) => !followsCondition(sentence, start));
    if ((demand === undefined && match === undefined) || isGuidance(sentence)) return;
    if (sentence.signals.has("courtesy") || isThanked(sentence)) return;
    report({
      sentence,
      message: "This asks for something without please or thanks. Add one.",
      ...findWording(id, sentence, lexicon, { frame: demand, match }),
    });
  },
  checkText(context) {
    if (context.document.stage === "close") checkClosing(context);
  },
};

/** “- Your order number”: a list says what it is about before it begins. */
function namesItem({ block, frames }: Sentence): boolean {
  return block.kind === "list-item" && frames.length === 0;
}

/** “If you need more time, let me know”, “to get the refund, fill this in”: an offer, or a step to what is wanted. */
function followsCondition(sentence: Sentence, at: number): boolean {
  return sentence.frames.some(
    ({ relation, start }) =>
      (relation === "condition" && start <= at) || (relation === "purpose" && start === 0),
  );
}

function isThanked(sentence: Sentence): boolean {
  return sameBlock(sentence).some(({ signals }) => signals.has("thanks"));
}

function demands(frame: Frame, sentence: Sentence): boolean {
  if (frame.mood !== "command" || frame.actor !== "you" || frame.negative || frame.polite) return false;
  if (frame.relation !== "main" || !frame.classes.has("ask-for")) return false;
  if (frame.start > 2 && !sentence.frames.every(({ mood, end }) => mood === "command" || end > frame.start))
    return false;
  if (followsCondition(sentence, frame.start)) return false;
  if (sentence.frames.some(({ alternative, modality }) => alternative === true && modality === "can"))
    return false;
  return frame.about.has("to-us") && !isHarmless(sentence, id, frame.start, frame.end);
}

function checkClosing({ sentences, prose, report }: RuleContext): void {
  const last = sentences.at(-1);
  const insertsTemplate = prose.blocks.some(({ text }) =>
    text.neutrals.some(({ written }) => written.startsWith("{{>")),
  );
  if (last === undefined || insertsTemplate || sentences.some(({ signals }) => signals.has("thanks"))) return;
  report({ sentence: last, message: "This closes the conversation without thanks. Thank the customer." });
}
