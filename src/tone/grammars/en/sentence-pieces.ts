/** Pieces of a sentence for better wordings: where its clauses and nouns end. */
import type { Sentence } from "../../sentence.ts";
import { prepositions } from "./function-words.ts";

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

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
