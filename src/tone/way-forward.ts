/** Whether a refusal goes on to what can be done, in the same sentence or the next. */
import type { Frame, Relation } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";

/** `[at, end)` are tokens of the refusal itself, whose clauses offer nothing. */
export function offersWayForward(sentence: Sentence, at: number, end: number, lexicon: Lexicon): boolean {
  return (
    hasOffer(sentence, lexicon, at, end) || (sentence.next !== undefined && hasOffer(sentence.next, lexicon))
  );
}

export function hasOffer(sentence: Sentence, lexicon: Lexicon, at = -1, end = at + 1): boolean {
  const refuses = (frame: Frame) =>
    (frame.start <= at && at < frame.end) || (at <= frame.verbAt && frame.verbAt < end);
  return (
    sentence.signals.has("way-forward") ||
    sentence.frames.some(
      (frame) =>
        !refuses(frame) &&
        !(frame.actor === "colleague" && frame.past && frame.verbAt < at) &&
        (isOffer(frame, lexicon) || (at >= 0 && isPaused(sentence, at, frame) && answers(frame, lexicon))),
    )
  );
}

/**
 * “I don't know the hour; the driver calls you”: past a semicolon, colon, dash or “so” the sentence goes on, and past
 * “but” where we can or will do something.
 */
export function goesOn(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  return sentence.frames.some(
    (frame) =>
      (isPaused(sentence, at, frame) && (isOffer(frame, lexicon) || answers(frame, lexicon))) ||
      (frame.verbAt > at && frame.contrast === true && isOurDeed(frame) && isOffer(frame, lexicon)),
  );
}

function isOurDeed({ actor, modality }: Frame): boolean {
  return (actor === "we" || actor === "colleague") && (modality === "can" || modality === "will");
}

function isPaused({ tokens }: Sentence, at: number, frame: Frame): boolean {
  return (
    frame.verbAt > at &&
    (frame.consequence === true ||
      (frame.follows === true && frame.actor !== "you") ||
      isHelpBeside(tokens, frame) ||
      tokens.slice(at, frame.verbAt).some(({ kind, text }) => kind === "mark" && pauses.test(text)))
  );
}

/** “We don't lend the maps, the desk copies them for you.” */
function isHelpBeside(tokens: Sentence["tokens"], { start, actor, classes, about }: Frame): boolean {
  return (
    actor !== "you" &&
    classes.has("verb") &&
    about.has("reader") &&
    commas.test(tokens[start - 1]?.text ?? "")
  );
}

const commas = /^[,،]$/;
const pauses = /^[;:؛–—]$/;

/** What else there is: somebody or something does it. */
function answers(
  { actor, negative, past, passive, relation, mood, verb, classes, about, consequence, follows }: Frame,
  lexicon: Lexicon,
) {
  if (negative || passive || (past && actor === "you")) return false;
  const helped = follows === true && actor !== "thing" && about.has("reader");
  if (past && consequence !== true && !helped) return false;
  if (relation !== "main" || mood !== "statement") return false;
  if (actor === "nobody" || classes.has("refuse") || classes.has("unwelcome")) return false;
  if (classes.has("ended") || about.has("ended")) return false;
  if (past && classes.has("threatened")) return false;
  if (about.has("unwelcome") || about.has("harmful")) return false;
  if (verb === "be" && about.has("existential")) return !about.has("shop");
  return verb === "have" ? actor !== "you" : !lexicon.hasClass({ text: verb, lemma: verb }, "empty");
}

/** We will or can do something for you; you can or get something; a step to take; something is there. */
function isOffer(frame: Frame, lexicon: Lexicon): boolean {
  if (frame.negative || frame.hollow === true || !offering.has(frame.relation)) return false;
  if (frame.past && frame.modality === "will") return false;
  const empty = lexicon.hasClass({ text: frame.verb, lemma: frame.verb }, "empty");
  if (frame.contrast && frame.past && frame.classes.has("report")) return false;
  if (frame.contrast && (frame.actor !== "we" || frame.verb === "do" || (!empty && !frame.past))) return true;
  if (frame.actor === "thing" && !frame.past && namesTime(frame)) return true;
  const hasForYou = frame.verb === "have" && frame.actor === "we" && !frame.past && frame.about.has("reader");
  if (hasForYou || promises(frame)) return true;
  if (empty && !(frame.actor === "thing" && frame.verb === "be" && frame.modality === "will")) return false;
  switch (frame.actor) {
    case "we":
    case "colleague":
      return frame.modality === "can" || frame.modality === "will" || frame.classes.has("offer");
    case "you":
      if (frame.mood === "command" || frame.classes.has("receive")) return true;
      return frame.modality === "can" || frame.modality === "may" || frame.modality === "will";
    default:
      if (frame.modality === "none" && !frame.past && (frame.about.has("day") || frame.about.has("time")))
        return true;
      if (frame.modality === "may" && frame.about.has("customers")) return true;
      return frame.modality === "will" || frame.modality === "can" || frame.classes.has("available");
  }
}

/** “You'll have it by noon.” */
function promises({ actor, modality, classes, about }: Frame): boolean {
  if (actor !== "you" || modality !== "will" || !classes.has("receive") || !classes.has("qualify"))
    return false;
  return !about.has("unwelcome") && !about.has("harmful");
}

const offering = new Set<Relation>(["main", "relative"]);

function namesTime({ about, classes }: Frame): boolean {
  return about.has("day") || about.has("time") || classes.has("day");
}
