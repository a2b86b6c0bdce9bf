/** Orders and reproaches turned into requests, with “please” and the polite verb. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import { lastWord, slice, whole } from "../../rewrite-sentence.ts";
import { youPronouns } from "./function-words.ts";
import { conjugate } from "./verb-form.ts";

/** “మీరు ఫోటో పంపలేదు” → “దయచేసి ఫోటో పంపండి”. */
export function askInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  if (frame.actor !== "you" || !youPronouns.has(tokens[frame.start]?.text ?? "")) return undefined;
  if (frame.end !== lastWord(sentence) || sentence.question) return undefined;
  const forgotten = /^(.+?)(?:డం|టం)$/u.exec(tokens[frame.verbAt - 1]?.text ?? "");
  if (frame.verb === "మరుచు" && forgotten !== null)
    return whole(
      sentence,
      `దయచేసి ${slice(sentence, frame.start + 1, frame.verbAt - 1)} ${request(forgotten[1] ?? "")}.`,
    );
  if (frame.about.has("faulty")) {
    const wrongAt = tokens.findIndex(
      ({ text }, index) => index > frame.start && /^(?:తప్పు|తప్పుడు|రాంగ్)$/u.test(text),
    );
    const noun = wrongAt > 0 ? slice(sentence, wrongAt + 1, frame.verbAt) : "";
    return noun === "" ? undefined : whole(sentence, `${noun} ఒకసారి కలిసి సరిచూద్దాం.`);
  }
  if (!frame.negative || !frame.past) return undefined;
  const command = polite(frame.verb, tokens[frame.verbAt]?.text);
  const object = slice(sentence, frame.start + 1, frame.verbAt).replace(reproaches, "");
  return command === undefined
    ? undefined
    : whole(sentence, `దయచేసి ${object === "" ? "" : `${object} `}${command}.`);
}

function request(stem: string): string {
  return `${/[ాేో]వ$/u.test(stem) ? stem.slice(0, -1) : stem}ండి`;
}

const reproaches = /(?:సరిగ్గా|సరిగా|అసలు|ఇంతవరకు|ఇంకా|కూడా|ముందే)(?:\s+|$)/gu;

/** “మీరు ఫారం పంపాలి” → “దయచేసి ఫారం పంపండి”. */
export function pleaseInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  if (frame.actor !== "you" || frame.modality !== "must" || frame.passive) return undefined;
  const threat = sentence.frames.some(({ start, classes }) => start >= frame.end && classes.has("threat"));
  if ((frame.end !== lastWord(sentence) && !threat) || frame.start > 1) return undefined;
  const command = polite(frame.verb, tokens[frame.verbAt]?.text);
  const from = tokens.findIndex(({ text }, index) => index >= frame.start && !youPronouns.has(text));
  const rest = slice(sentence, from, frame.verbAt).replace(/^నీ(?=\s)/u, "మీ");
  return command === undefined
    ? undefined
    : whole(sentence, `దయచేసి ${rest === "" ? "" : `${rest} `}${command}.`);
}

/** “బిల్లు ఫోటో పంపండి” → “దయచేసి బిల్లు ఫోటో పంపండి”. */
export function addPlease(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const text = slice(sentence, 0, lastWord(sentence));
  if (frame.mood === "command" && frame.modality === "must") {
    const command = polite(frame.verb, tokens[frame.verbAt]?.text);
    const object = slice(sentence, 0, frame.verbAt).replace(/^నీ(?=\s)/u, "మీ");
    return command === undefined ? undefined : whole(sentence, `దయచేసి ${object} ${command}.`);
  }
  if (frame.mood === "command") return whole(sentence, `దయచేసి ${text}.`);
  const wantsAt = tokens.findIndex(({ text }) => /^(?:కావాలి|కావాలండి|అవసరం)$/u.test(text));
  if (wantsAt < 1) return undefined;
  const start = /^(?:మాకు|నాకు)$/u.test(tokens[0]?.text ?? "") ? 1 : 0;
  return whole(sentence, `దయచేసి ${slice(sentence, start, wantsAt)} ఇవ్వగలరా?`);
}

/** పంపు → పంపండి. Nothing where the word says more than its verb (చేసుకోవాలి). */
function polite(verb: string, written = verb): string | undefined {
  if (!verb.endsWith("ు") || (/ుకో|ుకు/u.test(written) && !verb.endsWith("కొను"))) return undefined;
  return irregularRequests.get(verb) ?? conjugate(verb, "negative", "ండి");
}

const irregularRequests = new Map([
  ["వచ్చు", "రండి"],
  ["తెచ్చు", "తెండి"],
  ["అవు", "అవ్వండి"],
]);
