/**
 * Stands single private characters in for values while Markdown is read, so that nothing a customer is called
 * or an agent types can be taken for Markdown, for HTML or for another placeholder.
 */
import type { Placeholder } from "#schemas/template.ts";

export interface Slot {
  kind: "value" | "fact";
  name: string;
  /** What is printed: the value, its fallback, or its label in brackets while it is missing. */
  text: string;
  state: "filled" | "fallback" | "missing" | "wrong";
  placeholder?: Placeholder;
  /** Where the printed text leads, when it is an address of its own. */
  href?: string;
}

const first = 0xf0000;
const last = 0xffffd;
const mark = /[\u{f0000}-\u{ffffd}]/gu;

export function slotMark(index: number): string {
  return String.fromCodePoint(Math.min(first + index, last));
}

/** Templates hold no private characters of that plane; any that slipped in would be taken for values. */
export function withoutSlotMarks(text: string): string {
  return text.replace(mark, "");
}

/** The text in pieces, in order: plain strings, and the slots between them. */
export function splitAtSlots(text: string, slots: readonly Slot[]): (string | Slot)[] {
  const pieces: (string | Slot)[] = [];
  let from = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    const slot = slots[(match[0].codePointAt(0) ?? first) - first];
    if (slot) pieces.push(slot);
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** Inside an address a value stands bare. */
export function fillAddress(url: string, slots: readonly Slot[]): string {
  return splitAtSlots(url, slots)
    .map((piece) => (typeof piece === "string" ? piece : piece.text))
    .join("");
}
