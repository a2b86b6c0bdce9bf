/** Sentences that put the fault on the customer or a colleague. */
import { frameAt, type Frame, type Mood, type Relation } from "../frame.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { isGuidance, isHarmless, matchesOf } from "../sentence-facts.ts";
import { hasOffer, offersWayForward } from "../way-forward.ts";
import { findWording } from "../wording.ts";

const id = "no-blame";

export const noBlame: Rule = {
  id,
  severity: { template: "error", article: "warning" },
  checkSentence(sentence, { lexicon, report }) {
    const excuses = sentence.harmless.some(({ rule }) => rule === id);
    const forgiven = (frame: Frame | undefined) =>
      frame !== undefined &&
      frame.actor !== "you" &&
      (mends(sentence, frame) ||
        (frame.actor === "colleague" && (excuses || hasOffer(sentence, lexicon, frame.verbAt))));
    const leadsOn = (frame: Frame) =>
      sentence.signals.has("apology") || offersWayForward(sentence, frame.verbAt, frame.verbAt + 1, lexicon);
    const blamed = sentence.frames.find(
      (frame) =>
        (blames(frame, sentence) && !forgiven(frame)) ||
        (recounts(frame) && !isHarmless(sentence, id, frame.start, frame.end) && !leadsOn(frame)),
    );
    const match = matchesOf(sentence, id).find(({ start }) => {
      const frame = frameAt(sentence.frames, start);
      if (frame?.relation === "condition" || frame?.relation === "report") return false;
      return !forgiven(frame) && !isMet(sentence, frame);
    });
    if ((blamed === undefined && match === undefined) || isGuidance(sentence)) return;
    report({
      sentence,
      message: "This puts the fault on somebody. Say what happened to the thing, and what comes next.",
      ...findWording(id, sentence, lexicon, { frame: blamed, match }),
    });
  },
};

/** “The trainee pressed the wrong key, and I've undone it”, “the kitchen mixed up two orders; yours is on its way.” */
function mends({ frames }: Sentence, { verbAt }: Frame): boolean {
  return frames.some((frame) => {
    if (frame.verbAt <= verbAt || frame.relation !== "main" || frame.negative) return false;
    if (frame.actor === "we") return !frame.classes.has("empty") || frame.classes.has("report");
    return frame.actor === "thing" && frame.about.has("reader") && frame.modality === "none" && !frame.past;
  });
}

/** “Since you've lost the key, I'll send you a new one”: where somebody stands, and what we do about it. */
function isMet({ frames }: Sentence, before: Frame | undefined): boolean {
  if (before?.relation !== "reason" || before.start > 1) return false;
  return frames.some(
    ({ actor, modality, negative, start, classes }) =>
      actor === "we" &&
      start > before.start &&
      (modality === "can" || modality === "will") &&
      !negative &&
      !classes.has("threatened") &&
      !classes.has("unwelcome"),
  );
}

/** “You drove off with the hose in”, “the nurse didn't read the chart”: what somebody did or left undone, told as such. */
function recounts({
  actor,
  mood,
  relation,
  modality,
  negative,
  past,
  passive,
  classes,
  about,
}: Frame): boolean {
  if (mood !== "statement" || modality !== "none" || !past || passive) return false;
  if (relation !== "main" && relation !== "reason") return false;
  if (actor === "you") return !negative && classes.has("deed");
  return actor === "colleague" && negative && classes.has("duty") && !about.has("harmful");
}

/** “Never step down to fetch something you dropped”: part of a step to take. */
function follows({ frames }: Sentence, frame: Frame, mood: Mood): boolean {
  return frames[frames.indexOf(frame) - 1]?.mood === mood;
}

/** “The tooth would have been saved if you'd come in.” */
function cameToNothing({ actor, modality }: Frame, { frames }: Sentence): boolean {
  if (actor !== "you" || modality !== "will") return false;
  return frames.some((other) => other.modality === "will" && other.past && other.relation === "main");
}

const unblamed = new Set<Relation>(["condition", "report", "purpose"]);

/** You or a colleague did something wrong, or did not do what you ought to. */
function blames(frame: Frame, sentence: Sentence): boolean {
  if ((frame.actor !== "you" && frame.actor !== "colleague") || frame.mood === "command") return false;
  if (frame.relation === "condition" && cameToNothing(frame, sentence)) return true;
  if (unblamed.has(frame.relation) || frame.mood === "question") return false;
  if (isHarmless(sentence, id, frame.start, frame.end)) return false;
  if (frame.relation === "relative" && follows(sentence, frame, "command")) return false;
  const unkept = frame.modality === "should" || (frame.modality === "must" && !frame.negative);
  if (unkept && frame.past && !frame.passive) return !frame.classes.has("receive");
  if (frame.actor === "colleague")
    return !frame.negative && !frame.passive && frame.modality === "none" && frame.classes.has("lapse");
  if (frame.classes.has("fault")) return !frame.negative && frame.modality === "none";
  if (frame.about.has("faulty") && frame.past && !frame.negative)
    return !frame.classes.has("receive") && !frame.passive;
  if (frame.negative && frame.about.has("faulty")) return false;
  return (
    frame.negative &&
    frame.past &&
    frame.modality === "none" &&
    !frame.passive &&
    !frame.classes.has("unwelcome") &&
    !frame.classes.has("receive") &&
    !frame.classes.has("mind")
  );
}
