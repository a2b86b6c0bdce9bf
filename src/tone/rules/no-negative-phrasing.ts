/** Refusals and lacks that lead nowhere. */
import type { Frame } from "../frame.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { frameAt, isHarmless, matchesOf } from "../sentence-facts.ts";
import { offersWayForward } from "../way-forward.ts";
import { findWording } from "../wording.ts";

const id = "no-negative-phrasing";
const message = "This says what cannot be had and stops there. Say what you can do, or when.";

export const noNegativePhrasing: Rule = {
  id,
  severity: { template: "error", article: "off" },
  text: {
    title: "Say what can be done",
    because:
      "A refusal with no way forward ends the conversation for us and starts the trouble for the customer.",
    explanation:
      "Reports refusals and lacks (can’t, not possible, out of stock, no refunds) unless the same sentence or the next says what can be done. Good news (“won’t cost you anything”), safety advice, questions and the customer’s own situation are fine.",
    examples: {
      wrong: [
        { text: "We can't send it until Monday.", expected: "We can send it from Monday." },
        {
          text: "Unfortunately, refunds are not possible after 30 days.",
          expected: "Refunds are possible up to 30 days.",
        },
        {
          text: "You can't return the lamp without the box.",
          expected: "You can return the lamp with the box.",
        },
        { text: "We don't ship to Nepal." },
        { text: "The desk is out of stock." },
        { text: "There is nothing I can do about the price." },
      ],
      right: [
        "I can't change the address now, but I can send it back to you free of charge.",
        "We don't deliver on Sundays. You can choose any other day.",
        "It won't cost you anything.",
        "If you can't find the code, reply here.",
        "I understand that you could not log in yesterday.",
        "Never read your PIN to anyone.",
        "You don't need to pay for the return.",
      ],
    },
  },
  checkSentence(sentence, { lexicon, report }) {
    const refusal = sentence.frames.find((frame) => isRefusal(frame, sentence, lexicon));
    const match = matchesOf(sentence, id).find(({ start }) => countsAt(sentence, start));
    if (refusal === undefined && match === undefined) return;
    const at = refusal?.verbAt ?? match?.start ?? -1;
    if (offersWayForward(sentence, at, refusal ? at + 1 : (match?.end ?? at + 1), lexicon)) return;
    report({ sentence, message, ...findWording(id, sentence, lexicon, { frame: refusal, match }) });
  },
};

/** A phrase counts unless it tells the customer's own situation or is asked. */
function countsAt(sentence: Sentence, at: number): boolean {
  const frame = frameAt(sentence, at);
  if (frame === undefined) return !sentence.question;
  if (frame.mood !== "statement") return false;
  if (frame.relation === "condition" || frame.relation === "time") return false;
  return !(frame.relation === "report" && frame.actor !== "we");
}

function isRefusal(frame: Frame, sentence: Sentence, lexicon: Lexicon): boolean {
  if (frame.mood !== "statement") return false;
  if (frame.relation === "condition" || frame.relation === "purpose") return false;
  if (frame.relation === "report" && frame.actor !== "we") return false;
  if (sentence.frames.some(({ modality, past }) => modality === "should" && past)) return false;
  if (isHarmless(sentence, id, frame.start, frame.end)) return false;
  if (frame.classes.has("unwelcome") || (frame.about.has("unwelcome") && frame.classes.has("light")))
    return false;
  const opensWith = (name: string) =>
    sentence.tokens.slice(frame.start, frame.start + 3).some((token) => lexicon.hasClass(token, name));
  const known = (name: string) => frame.classes.has(name);
  if (matchesOf(sentence, "no-overpromise").some(({ start }) => frame.start <= start && start < frame.end))
    return false;
  if (frame.denies) return true;
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
      if (frame.modality === "can") return true;
      if (frame.about.has("absent") && frame.passive) return true;
      if (frame.about.has("customers") && known("receive")) return true;
      if (frame.modality === "will")
        return frame.passive || known("cover") || known("arrive") || known("available") || known("grant");
      return (
        known("cover") ||
        known("available") ||
        known("grant") ||
        (frame.verb === "be" && opensWith("existential"))
      );
  }
}

/** “We decline …”, “your claim was rejected”. */
function turnsAway({ actor, passive, modality }: Frame): boolean {
  if (modality === "should" || modality === "may") return false;
  return actor === "thing" || (!passive && (actor === "we" || actor === "colleague"));
}
