/** A promise to come back says when. */
import { frameAt, type Frame } from "../frame.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { hasTime, isGuidance, isHarmless, matchesOf } from "../sentence-facts.ts";
import { findWording } from "../wording.ts";

const id = "require-follow-up-time";

export const requireFollowUpTime: Rule = {
  id,
  severity: { template: "error", article: "off" },
  checkSentence(sentence, { lexicon, report }) {
    const promise = sentence.frames.find((frame) => promisesReturn(frame, sentence));
    const match = matchesOf(sentence, id).find(({ start }) => {
      const frame = frameAt(sentence.frames, start);
      return (
        frame === undefined ||
        (frame.relation !== "condition" && frame.relation !== "time" && !frame.negative)
      );
    });
    if ((promise === undefined && match === undefined) || isGuidance(sentence)) return;
    if (sentence.question || isOffer(sentence) || saysWhen(sentence, lexicon)) return;
    report({
      sentence,
      message: "This promises to come back without saying when. Add a day or a time.",
      ...findWording(id, sentence, lexicon, { frame: promise, match }),
    });
  },
};

function promisesReturn(frame: Frame, sentence: Sentence): boolean {
  if (frame.actor !== "we" && frame.actor !== "colleague") return false;
  if (
    frame.modality !== "will" ||
    frame.negative ||
    frame.past ||
    frame.relation === "condition" ||
    frame.relation === "report"
  )
    return false;
  return (
    frame.classes.has("come-back") &&
    frame.about.has("reader") &&
    !isHarmless(sentence, id, frame.start, frame.end)
  );
}

/** “If you like, I'll call you” leaves it to the reader. */
function isOffer({ frames }: Sentence): boolean {
  return frames.some(
    ({ relation, actor, negative }) => relation === "condition" && actor === "you" && !negative,
  );
}

function saysWhen(sentence: Sentence, lexicon: Lexicon): boolean {
  const says = (one: Sentence) => hasTime(one, lexicon) || one.signals.has("follow-up-time");
  return (
    says(sentence) ||
    [sentence.previous, sentence.next].some((one) => one !== undefined && !isPast(one) && says(one))
  );
}

/** “Your parcel left on Monday”: the time of something else. */
function isPast({ frames }: Sentence): boolean {
  return frames.length > 0 && frames.every(({ past }) => past);
}
