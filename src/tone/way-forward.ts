/** Whether a refusal goes on to what can be done, in the same sentence or the next. */
import type { Frame } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";

export function offersWayForward(sentence: Sentence, lexicon: Lexicon): boolean {
  return hasOffer(sentence, lexicon) || (sentence.next !== undefined && hasOffer(sentence.next, lexicon));
}

export function hasOffer(sentence: Sentence, lexicon: Lexicon): boolean {
  return sentence.signals.has("way-forward") || sentence.frames.some((frame) => isOffer(frame, lexicon));
}

/** We will or can do something for you; you can or get something; a step to take; something is there. */
function isOffer(frame: Frame, lexicon: Lexicon): boolean {
  if (frame.negative || frame.relation === "condition" || frame.relation === "report") return false;
  if (frame.relation === "time" || frame.relation === "reason") return false;
  if (lexicon.hasClass({ text: frame.verb, lemma: frame.verb }, "empty")) return false;
  if (frame.contrast) return true;
  switch (frame.actor) {
    case "we":
    case "colleague":
      return frame.modality === "can" || frame.modality === "will" || frame.classes.has("offer");
    case "you":
      return frame.mood === "command"
        ? true
        : frame.modality === "can" ||
            frame.modality === "may" ||
            frame.modality === "will" ||
            frame.classes.has("receive");
    default:
      return frame.modality === "will" || frame.modality === "can" || frame.classes.has("available");
  }
}
