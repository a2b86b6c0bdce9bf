/** “వచ్చే నెల వరకు పంపలేం” → “వచ్చే నెల తర్వాత పంపగలం”; “బిల్లు లేకుండా మార్చలేం” → “బిల్లు ఉంటే మార్చగలం”. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import { lastWord, slice, whole } from "../../rewrite-sentence.ts";
import { stemsOf } from "./verb-stems.ts";

export function sayWhen(sentence: Sentence, frame: Frame): Rewording | undefined {
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
