/** Pieces of a sentence for better wordings: where its clauses and nouns end, and how they were written. */
import type { Rewording } from "../../grammar.ts";
import { writtenText } from "../../mapped-text.ts";
import type { Sentence } from "../../sentence.ts";
import { prepositions } from "./function-words.ts";

export function whole(sentence: Sentence, expected: string): Rewording {
  return { start: sentence.start, end: sentence.end, expected: [expected] };
}

/** Token index just after the clause: at its comma, dash or full stop. */
export function clauseEnd({ tokens }: Sentence, from: number): number {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === "mark" && /[.,;:!?()–—]/.test(token.text)) return index;
  }
  return tokens.length;
}

export function sentenceEnd({ tokens }: Sentence): number {
  const last = tokens.findLastIndex(({ kind }) => kind !== "mark");
  return last + 1;
}

export function nounEnd({ tokens }: Sentence, from: number, end: number): number {
  for (let index = from; index < end; index += 1)
    if (prepositions.has(tokens[index]?.text ?? "")) return index;
  return end;
}

export function slice({ block, tokens }: Sentence, start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined || end <= start
    ? ""
    : writtenText(block.text, first.start, last.end);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
