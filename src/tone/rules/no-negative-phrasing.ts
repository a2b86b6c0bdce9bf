/** Refusals and lacks that lead nowhere. */
import { frameAt, type Frame } from "../frame.ts";
import type { Lexicon } from "../lexicon.ts";
import type { LexiconMatch } from "../phrase-index.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { isHarmless, matchesOf } from "../sentence-facts.ts";
import { offersWayForward } from "../way-forward.ts";
import { findWording } from "../wording.ts";

const id = "no-negative-phrasing";
const message = "This says what cannot be had and stops there. Say what you can do, or when.";

export const noNegativePhrasing: Rule = {
  id,
  severity: { template: "error", article: "off" },
  checkSentence(sentence, { lexicon, report }) {
    const refusal = sentence.frames.find((frame) => isRefusal(frame, sentence, lexicon));
    const leadsOn = (at: number, end: number) => offersWayForward(sentence, at, end, lexicon);
    const match = matchesOf(sentence, id).find(
      (found) => counts(sentence, found) && (refusal !== undefined || !leadsOn(...placeOf(found, sentence))),
    );
    if (refusal === undefined ? match === undefined : leadsOn(refusal.verbAt, refusal.verbAt + 1)) return;
    report({ sentence, message, ...findWording(id, sentence, lexicon, { frame: refusal, match }) });
  },
};

/** What the phrase says; of a word before the clause, such as “sadly”, the clause it goes with. */
function placeOf({ start, end }: LexiconMatch, { frames }: Sentence): [at: number, end: number] {
  const next = frames.find((frame) => frame.start === end || frame.start === end + 1);
  return start > 0 || next === undefined || frameAt(frames, start) !== undefined
    ? [start, end]
    : [next.verbAt, next.verbAt + 1];
}

/** A phrase counts unless it tells the customer's own situation, or is asked and does not take in the question mark. */
function counts(sentence: Sentence, { start, end }: LexiconMatch): boolean {
  if (asked.test(sentence.tokens[end - 1]?.text ?? "")) return true;
  const frame = frameAt(sentence.frames, start);
  if (frame === undefined) return !sentence.question;
  if (frame.mood !== "statement" || comesOfHelp(frame, sentence) || isOwnedUp(sentence)) return false;
  if (frame.relation === "condition" || frame.relation === "time" || explains(frame, sentence)) return false;
  return !(frame.relation === "report" && frame.actor !== "we");
}

/** “It came late because the road was closed”: what happened, told as the reason. */
function explains({ relation, past, actor, modality, verbAt }: Frame, { frames }: Sentence): boolean {
  if (relation !== "reason" || actor === "you") return false;
  if (past) return true;
  return (
    modality === "can" &&
    frames.some((other) => other.relation === "main" && other.past && other.verbAt < verbAt)
  );
}

const asked = /^[?؟]$/;

function isRefusal(frame: Frame, sentence: Sentence, lexicon: Lexicon): boolean {
  if (frame.mood !== "statement") return false;
  if (frame.relation === "condition" || frame.relation === "purpose" || explains(frame, sentence))
    return false;
  if (frame.relation === "report" && frame.actor !== "we") return false;
  if (isOwnedUp(sentence) || warns(frame, sentence)) return false;
  if (isHarmless(sentence, id, frame.start, frame.end)) return false;
  if (frame.negative && (frame.spares === true || sparesTrouble(frame))) return false;
  const opensWith = (name: string) =>
    sentence.tokens.slice(frame.start, frame.start + 3).some((token) => lexicon.hasClass(token, name));
  const known = (name: string) => frame.classes.has(name);
  if (matchesOf(sentence, "no-overpromise").some(({ start }) => frame.start <= start && start < frame.end))
    return false;
  if (comesOfHelp(frame, sentence)) return false;
  if (frame.denies) return !isMended(frame, sentence);
  if (!frame.negative) return known("refuse") && turnsAway(frame);
  switch (frame.actor) {
    case "we":
    case "colleague":
      if (frame.modality === "must" || frame.modality === "should") return false;
      if (frame.modality === "can") return true;
      return !frame.past && !known("protective") && !known("mind");
    case "you":
      if (frame.modality === "must" || frame.modality === "should") return false;
      if (frame.relation === "relative" && frame.past) return false;
      if (frame.passive && known("threatened")) return false;
      if (frame.modality === "can" || frame.modality === "may") return !frame.past || known("grant");
      return frame.modality === "will" ? known("receive") || known("grant") : known("qualify");
    default:
      if (frame.modality === "must" || frame.modality === "should") return false;
      if (frame.modality === "can") return !frame.past || frame.relation === "main";
      if (frame.about.has("absent") && frame.passive) return !frame.about.has("unwelcome");
      if (frame.about.has("customers") && known("receive")) return true;
      if (frame.verb === "be" && opensWith("existential")) return true;
      if (frame.modality === "will")
        return frame.passive || known("cover") || known("arrive") || known("available") || known("grant");
      return known("cover") || known("available") || known("grant");
  }
}

/** “I've blocked the card, so no payment can be made with it”. */
function comesOfHelp(result: Frame, { frames }: Sentence): boolean {
  if (result.consequence !== true && result.follows !== true) return false;
  return frames.some(
    ({ actor, verbAt, negative, past, modality, classes }) =>
      actor === "we" &&
      verbAt < result.verbAt &&
      !negative &&
      (past || modality !== "none") &&
      ["offer", "protective", "threatened", "harmful"].some((name) => classes.has(name)) &&
      !["ended", "refuse", "duty"].some((name) => classes.has(name)),
  );
}

/** “The disk was full, and I've emptied it.” */
function isMended({ past, verbAt }: Frame, { frames }: Sentence): boolean {
  return (
    past &&
    frames.some(
      ({ actor, follows, negative, past, verbAt: at, classes }) =>
        actor === "we" &&
        follows === true &&
        at > verbAt &&
        past &&
        !negative &&
        !["ended", "refuse", "threatened"].some((name) => classes.has(name)),
    )
  );
}

/** “It should not have happened.” */
function isOwnedUp({ frames }: Sentence): boolean {
  return frames.some(({ modality, past }) => modality === "should" && past);
}

/** “Please don't send your card number, this chat isn't encrypted.” */
function warns({ actor, verbAt }: Frame, { frames }: Sentence): boolean {
  return (
    actor === "thing" &&
    frames.some((other) => other.mood === "command" && other.negative && other.verbAt < verbAt)
  );
}

/** “We won't cancel it”, “there is no fee”: nobody wants it, so its absence is good news. */
function sparesTrouble({ classes, about }: Frame): boolean {
  return classes.has("unwelcome") || (about.has("unwelcome") && classes.has("light"));
}

/** “We decline …”, “your claim was rejected”. */
function turnsAway({ actor, passive, modality }: Frame): boolean {
  if (modality === "should" || modality === "may") return false;
  return actor === "thing" || (!passive && (actor === "we" || actor === "colleague"));
}
