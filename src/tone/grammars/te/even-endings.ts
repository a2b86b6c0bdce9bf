/** One ending for what is said several ways: చేస్తాము and చేస్తా → చేస్తాం/చేస్తాను, కుదరదండి → కుదరదు. */
import type { Lexicon } from "../../lexicon.ts";
import { readWord } from "./words.ts";

/** `isLast`: nothing follows in its clause; “చేస్తున్నా” there is “I am doing”, elsewhere “though doing”. */
export function evenEnding(text: string, isLast: boolean, lexicon: Lexicon): string {
  const ending = endings.find(([shape]) => shape.test(text));
  if (ending === undefined || lexicon.knows(text)) return text;
  const { verb } = readWord(text, lexicon);
  if (verb?.form !== "finite" || verb.question) return text;
  const [shape, even, polite] = ending;
  if (polite ? !verb.polite : verb.person !== "we") return text;
  return !isLast && /(?:న్నా|డ్డా)$/u.test(text) ? text : text.replace(shape, even);
}

/** What a word ends in, what stands for it, and whether it is a courtesy. */
const endings: [RegExp, string, boolean][] = [
  [/ము$/u, "ం", false],
  [/ా$/u, "ాను", false],
  [/ంద(?:ండి|మ్మా|య్యా)$/u, "ంది", true],
  [/ద(?:ండి|మ్మా|య్యా)$/u, "దు", true],
  [/వ(?:ండి|మ్మా|య్యా)$/u, "వు", true],
  [/ర(?:ండి|మ్మా|య్యా)$/u, "రు", true],
  [/మ(?:ండి|మ్మా)$/u, "ం", true],
  [/న(?:ండి|మ్మా)$/u, "ను", true],
  [/య(?:ండి|మ్మా)$/u, "యి", true],
];
