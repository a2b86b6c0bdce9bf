/** Pieces of a sentence for better wordings: where its clause, subject and verb stand. */
import type { Frame } from "../../frame.ts";
import type { Sentence } from "../../sentence.ts";
import type { Token } from "../../token.ts";
import { datives, negations, particles, subjects } from "./function-words.ts";
import { spell } from "./spelling.ts";

export function afterSubject(tokens: readonly Token[], frame: Frame): number {
  let from = frame.start;
  for (let at = frame.start; at < frame.verbAt; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (subjects[text] === "you" || datives[text] === "you") from = at + 1;
    else if (text === spell("लिए") && tokens[at - 1]?.text === spell("आपके")) from = at + 1;
  }
  while (particles.has(tokens[from]?.text ?? "") && from < frame.verbAt) from += 1;
  return from;
}

export function startOfGroup(tokens: readonly Token[], frame: Frame): number {
  let start = frame.verbAt;
  while (start > frame.start && negations.has(tokens[start - 1]?.text ?? "")) start -= 1;
  return start;
}

export function verbEnd({ tokens }: Sentence, frame: Frame): number {
  return tokens.slice(0, frame.end).findLastIndex(({ kind }) => kind !== "mark") + 1;
}

/** The clause is the whole sentence, but for a greeting set off by a comma. */
export function isWhole({ tokens, frames }: Sentence, frame: Frame): boolean {
  const last = tokens.findLastIndex(({ kind }) => kind !== "mark");
  return frames.length === 1 && frame.end > last && !tokens.slice(0, last).some(({ text }) => text === ",");
}

export function joined(pieces: string[]): string {
  return `${pieces.filter((piece) => piece !== "").join(" ")}।`;
}
