/** Builds better English wordings from the clause a rule objects to; none where the result might not be grammatical. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import { addPlease, askInstead, pleaseInstead } from "./ask-kindly.ts";
import { addTime, expectInstead } from "./reword-promise.ts";
import { sayWhen } from "./say-when.ts";

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
      return addTime(sentence);
    default:
      return undefined;
  }
}
