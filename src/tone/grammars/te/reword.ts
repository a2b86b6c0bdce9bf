/** Builds better Telugu wordings from the clause a rule objects to; none where the result might not be grammatical. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import { writtenText } from "../../mapped-text.ts";
import type { Sentence } from "../../sentence.ts";
import { youPronouns } from "./function-words.ts";
import { conjugate } from "./verb-form.ts";
import { stemsOf } from "./verb-stems.ts";

export function reword(rule: string, sentence: Sentence, frame: Frame): Rewording | undefined {
  switch (rule) {
    case "no-negative-phrasing":
      return sayWhen(sentence, frame);
    case "no-blame":
      return askInstead(sentence, frame);
    case "no-overpromise":
      return expectInstead(sentence, frame);
    case "no-pressure":
      return pleaseInstead(sentence, frame);
    case "require-courtesy":
      return addPlease(sentence, frame);
    case "require-follow-up-time":
      return addTime(sentence, frame);
    default:
      return undefined;
  }
}

/** “వచ్చే నెల వరకు పంపలేం” → “వచ్చే నెల తర్వాత పంపగలం”; “బిల్లు లేకుండా మార్చలేం” → “బిల్లు ఉంటే మార్చగలం”. */
function sayWhen(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  if (!frame.negative || frame.past || frame.verbAt !== frame.end - 1) return undefined;
  const limitAt = tokens.findIndex(
    ({ text }, index) => index > 0 && index < frame.verbAt && limits.has(text),
  );
  const from = Math.max(0, limitAt - 3);
  if (limitAt < 0 || tokens.slice(from, limitAt).some(({ kind }) => kind === "mark")) return undefined;
  if (limitAt < frame.start) return undefined;
  const without = /^లే/u.test(tokens[limitAt]?.text ?? "");
  const timed = [...frame.about].some((name) => name === "day" || name === "time" || name === "time-unit");
  if (!without && !timed) return undefined;
  const verb = affirm(tokens[frame.verbAt]?.text ?? "", frame);
  if (verb === undefined || frame.end !== lastWord(sentence)) return undefined;
  const words = [
    slice(sentence, frame.start, limitAt),
    limits.get(tokens[limitAt]?.text ?? "") ?? "",
    slice(sentence, limitAt + 1, frame.verbAt),
    verb,
  ];
  return whole(sentence, `${words.filter((word) => word !== "").join(" ")}.`);
}

const limits = new Map([
  ["వరకు", "తర్వాత"],
  ["వరకూ", "తర్వాత"],
  ["దాకా", "తర్వాత"],
  ["లోపు", "తర్వాత"],
  ["లోగా", "తర్వాత"],
  ["లేకుండా", "ఉంటే"],
  ["లేనిదే", "ఉంటే"],
  ["తర్వాత", "లోపు"],
  ["తరువాత", "లోపు"],
  ["దాటాక", "లోపు"],
]);

/** పంపలేం → పంపగలం, పంపలేరు → పంపవచ్చు, వర్తించదు → వర్తిస్తుంది. */
function affirm(text: string, { verb, modality, actor }: Frame): string | undefined {
  const able = /^(.+)లే(ము|ం|ను)$/u.exec(text);
  if (able !== null) return `${able[1]}గల${able[2]}`;
  const may = /^(.+)లేరు$/u.exec(text);
  if (may !== null) {
    const stem = stemsOf(verb).infinitive.find((infinitive) => infinitive.startsWith(may[1] ?? " "));
    return stem === undefined ? undefined : /[ాేో]వ$/u.test(stem) ? `${stem}చ్చు` : `${stem}వచ్చు`;
  }
  if (modality !== "will" || actor === "you") return undefined;
  const stems = stemsOf(verb);
  const [future] = stems.future;
  if (future === undefined) return undefined;
  const plain = (ending: string) => stems.negative.some((stem) => `${stem}${ending}` === text);
  if (plain("దు")) return `${future}ుంది`;
  if (plain("వు")) return `${future}ాయి`;
  if (plain("ం")) return `${future}ాం`;
  if (plain("ము")) return `${future}ాము`;
  return undefined;
}

/** “మీరు ఫోటో పంపలేదు” → “దయచేసి ఫోటో పంపండి”. */
function askInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
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

/** “మీరు ఫారం పంపాలి” → “దయచేసి ఫారం పంపండి”. */
function pleaseInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
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
function addPlease(sentence: Sentence, frame: Frame): Rewording | undefined {
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

const vagueTimes =
  /(?:అతి త్వరలో|త్వరలోనే|త్వరలో|తొందరలో|వీలైనంత త్వరగా|వీలైనంత తొందరగా|సాధ్యమైనంత త్వరగా|త్వరగా|తొందరగా|కాసేపట్లో|కొద్దిసేపట్లో)\s*/gu;

/** “మీకు ఫోన్ చేస్తాను” → “… లోపు మీకు ఫోన్ చేస్తాను”. */
function addTime(sentence: Sentence, frame: Frame): Rewording | undefined {
  if (sentence.question || sentence.tokens.some(({ text }) => text === ",")) return undefined;
  const bare = slice(sentence, frame.start, lastWord(sentence)).replace(vagueTimes, "");
  const before = slice(sentence, 0, frame.start).replace(vagueTimes, "");
  return whole(sentence, `${before === "" ? "" : `${before} `}… లోపు ${bare}.`);
}

const sure =
  /^(?:తప్పకుండా|తప్పక|తప్పనిసరిగా|ఖచ్చితంగా|కచ్చితంగా|పక్కాగా|నిస్సందేహంగా|గ్యారంటీగా|ఖాయంగా|ఎలాగైనా|ఎప్పుడూ|ఎల్లప్పుడూ|శాశ్వతంగా|పూర్తిగా)$/u;

/** “రేపు తప్పకుండా వస్తుంది” → “రేపు వస్తుందని అంచనా”. */
function expectInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const last = lastWord(sentence);
  const quoteAt = tokens.findIndex(({ text }) => /(?:ుందని|ాయని|ారని|ామని)$/u.test(text));
  if (quoteAt > 0 && quoteAt < last - 1 && frame.negative === false)
    return whole(sentence, `${slice(sentence, 0, quoteAt + 1)} అంచనా.`);
  if (tokens.some(({ text }, index) => text === "," && index < last)) return undefined;
  const end = tokens[last - 1];
  if (end === undefined || !/(?:ుంది|ాయి)$/u.test(end.text) || !tokens.some(({ text }) => sure.test(text)))
    return undefined;
  const words = tokens
    .slice(0, last)
    .map((token, index) => (sure.test(token.text) ? "" : slice(sentence, index, index + 1)))
    .filter((word) => word !== "");
  const told = words.join(" ");
  return whole(sentence, `${told.slice(0, -1)}ని అంచనా.`);
}

function whole(sentence: Sentence, expected: string): Rewording {
  return { start: sentence.start, end: sentence.end, expected: [expected] };
}

function lastWord({ tokens }: Sentence): number {
  return tokens.findLastIndex(({ kind }) => kind !== "mark") + 1;
}

function slice({ block, tokens }: Sentence, start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined || end <= start
    ? ""
    : writtenText(block.text, first.start, last.end);
}
