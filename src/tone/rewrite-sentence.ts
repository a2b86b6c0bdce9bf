/** What the better wordings of every language are made of: the writer's own words, and the sentence they replace. */
import type { Rewording } from "./grammar.ts";
import { writtenText } from "./mapped-text.ts";
import type { Sentence } from "./sentence.ts";

/** One wording in place of the whole sentence. */
export function whole({ start, end }: Sentence, expected: string): Rewording {
  return { start, end, expected: [expected] };
}

/** The tokens from `start` to before `end` as they were written; empty where there are none. */
export function slice({ block, tokens }: Sentence, start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined || end <= start
    ? ""
    : writtenText(block.text, first.start, last.end);
}

/** Token index just after the last word. */
export function lastWord({ tokens }: Sentence): number {
  return tokens.findLastIndex(({ kind }) => kind !== "mark") + 1;
}
