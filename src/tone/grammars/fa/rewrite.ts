/** Changes some words of a sentence and keeps the rest as written, placeholders included. */
import { writtenText } from "../../mapped-text.ts";
import type { Sentence } from "../../sentence.ts";

/** By token index; an empty text takes the word out. */
export type Changes = Map<number, string>;

/** Undefined where a change would cut a written word in two: بهتون is both “to” and “you”. */
export function rewrite(
  { block, tokens }: Sentence,
  changes: Changes,
  from = 0,
  to = tokens.length,
): string | undefined {
  let text = "";
  let at = tokens[from]?.start ?? 0;
  for (const [index, change] of [...changes].toSorted(([a], [b]) => a - b)) {
    const token = tokens[index];
    if (token === undefined || index < from || index >= to) continue;
    const shares = [tokens[index - 1], tokens[index + 1]].some(
      (other, side) => other?.start === token.start && !changes.has(side === 0 ? index - 1 : index + 1),
    );
    if (shares) return undefined;
    if (token.start < at) continue;
    text += writtenText(block.text, at, token.start) + change;
    at = token.end;
  }
  text += writtenText(block.text, at, tokens[to - 1]?.end ?? at);
  return tidy(text);
}

/** The text was folded to Latin digits; names of placeholders and codes keep theirs. */
const digits = /\{\{[^{}]*\}\}|[A-Za-z@/][^\s\u0600-\u06ff]*|\d/gu;

function tidy(text: string): string {
  return text
    .replace(digits, (piece) => (/^\d$/.test(piece) ? String.fromCharCode(0x6f0 + Number(piece)) : piece))
    .replace(/\s+/g, " ")
    .replace(/ (?=[،.؛:!؟])/g, "")
    .replace(/^[\s،؛:]+/, "")
    .replace(/[\s.!؟،؛:]+$/, "")
    .trim();
}
