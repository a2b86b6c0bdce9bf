import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
export function reword(_rule: string, _sentence: Sentence, _frame: Frame): Rewording | undefined {
  return undefined;
}
