/** Orders and reproaches turned into requests: “You forgot the code” becomes “Please enter the code”. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import { slice, whole } from "../../rewrite-sentence.ts";
import { clauseEnd, nounEnd, sentenceEnd } from "./sentence-pieces.ts";

/** “You forgot to enter the code” → “Please enter the code.” */
export function askInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const end = clauseEnd(sentence, frame.verbAt);
  const wrongAt = tokens.findIndex(
    ({ text }, index) => index > frame.verbAt && index < end && /^(?:wrong|incorrect|invalid)$/.test(text),
  );
  if (wrongAt > 0) {
    const noun = slice(sentence, wrongAt + 1, nounEnd(sentence, wrongAt + 1, end));
    return noun === "" ? undefined : whole(sentence, `Let's check the ${noun} together.`);
  }
  if (frame.actor !== "you") return undefined;
  const toVerb = /^(?:forget|fail|neglect|omit)$/.test(frame.verb) && tokens[frame.verbAt + 1]?.text === "to";
  if (!toVerb && !(frame.negative && frame.past)) return undefined;
  const verbAt = toVerb ? frame.verbAt + 2 : frame.verbAt;
  const verb = tokens[verbAt];
  if (verb === undefined || verb.lemma === "be" || verb.lemma === "have") return undefined;
  const rest = slice(sentence, verbAt + 1, end);
  return whole(sentence, `Please ${verb.lemma}${rest === "" ? "" : ` ${rest}`}.`);
}

/** “You must send the form” → “Please send the form.” */
export function pleaseInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const verb = sentence.tokens[frame.verbAt];
  if (frame.actor !== "you" || frame.modality !== "must" || frame.passive || verb === undefined)
    return undefined;
  if (frame.start > 2) return undefined;
  return whole(sentence, `Please ${slice(sentence, frame.verbAt, sentenceEnd(sentence))}.`);
}

/** “Send me your order number” → “Please send me your order number.” */
export function addPlease(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const end = clauseEnd(sentence, frame.verbAt);
  if (frame.mood === "command") {
    const text = slice(sentence, frame.verbAt, sentenceEnd(sentence));
    return whole(sentence, `Please ${text.charAt(0).toLowerCase()}${text.slice(1)}.`);
  }
  const yourAt = tokens.findIndex(({ text }, index) => index > frame.start && text === "your");
  if (frame.actor === "we" && /^(?:need|want|require)$/.test(frame.verb) && yourAt === frame.verbAt + 1)
    return whole(sentence, `Could you please share ${slice(sentence, yourAt, end)}?`);
  if (sentence.question && yourAt > 0)
    return whole(sentence, `May I have ${slice(sentence, yourAt, end)}, please?`);
  return undefined;
}
