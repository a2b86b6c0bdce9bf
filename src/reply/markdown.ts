/** Prints a reply as Markdown, for editors that take it: the wording as written, every value as plain words. */
import { splitAtSlots, type Slot } from "./slots.ts";

export function printMarkdown(markdown: string, slots: readonly Slot[]): string {
  return splitAtSlots(markdown, slots)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return piece.href === undefined ? escapeMarkdown(piece.text) : piece.text;
    })
    .join("")
    .trim();
}

/** What an agent typed is text, not markup: only its lines, its paragraphs and its addresses stay what they are. */
export function printTypedMarkdown(text: string): string {
  return text
    .trim()
    .split(/(https?:\/\/[^\s<>]+|[^\s<>@]{1,64}@[^\s<>@]{1,255}\.[^\s<>@]+)/u)
    .map((piece, place) => (place % 2 === 1 ? piece : escapeMarkdown(piece)))
    .join("")
    .replace(/(?<=\S)[ \t]*\n(?=[^\n])/gu, "  \n");
}

/** Nothing that a customer is called turns into markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, "\\$&").replace(/^([ \t]*\p{Nd}*)([-+.)])(?=\s)/gmu, "$1\\$2");
}
