/** Pieces of a sentence for better wordings: where its last word stands, and how it was written. */
import type { Rewording } from "../../grammar.ts";
import { writtenText } from "../../mapped-text.ts";
import type { Sentence } from "../../sentence.ts";

export function whole(sentence: Sentence, expected: string): Rewording {
  return { start: sentence.start, end: sentence.end, expected: [expected] };
}

export function lastWord({ tokens }: Sentence): number {
  return tokens.findLastIndex(({ kind }) => kind !== "mark") + 1;
}

export function slice({ block, tokens }: Sentence, start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined || end <= start
    ? ""
    : writtenText(block.text, first.start, last.end);
}
