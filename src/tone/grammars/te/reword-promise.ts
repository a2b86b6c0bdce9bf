/** Promises as they can be kept: with a time to come back by, and nothing sure that is only likely. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import { lastWord, slice, whole } from "../../rewrite-sentence.ts";

const vagueTimes =
  /(?:అతి త్వరలో|త్వరలోనే|త్వరలో|తొందరలో|వీలైనంత త్వరగా|వీలైనంత తొందరగా|సాధ్యమైనంత త్వరగా|త్వరగా|తొందరగా|కాసేపట్లో|కొద్దిసేపట్లో)\s*/gu;

/** “మీకు ఫోన్ చేస్తాను” → “… లోపు మీకు ఫోన్ చేస్తాను”. */
export function addTime(sentence: Sentence, frame: Frame): Rewording | undefined {
  if (sentence.question || sentence.tokens.some(({ text }) => text === ",")) return undefined;
  const bare = slice(sentence, frame.start, lastWord(sentence)).replace(vagueTimes, "");
  const before = slice(sentence, 0, frame.start).replace(vagueTimes, "");
  return whole(sentence, `${before === "" ? "" : `${before} `}… లోపు ${bare}.`);
}

const sure =
  /^(?:తప్పకుండా|తప్పక|తప్పనిసరిగా|ఖచ్చితంగా|కచ్చితంగా|పక్కాగా|నిస్సందేహంగా|గ్యారంటీగా|ఖాయంగా|ఎలాగైనా|ఎప్పుడూ|ఎల్లప్పుడూ|శాశ్వతంగా|పూర్తిగా)$/u;

/** “రేపు తప్పకుండా వస్తుంది” → “రేపు వస్తుందని అంచనా”. */
export function expectInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
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
