/** A reply's text while an agent edits it: values that nobody typed over stay values and keep following their fields. */
import { isolate } from "./bidi.ts";
import type { Field } from "./compose.ts";
import type { Slot } from "./slots.ts";

export type EditedPiece = string | { value: string };

/** Facts become words; values stay values. */
export function startEdit(pieces: readonly (string | Slot)[]): EditedPiece[] {
  return joinWords(
    pieces.map((piece) => {
      if (typeof piece === "string") return piece;
      return piece.kind === "value" ? { value: piece.name } : piece.text;
    }),
  );
}

export function printEdit(pieces: readonly EditedPiece[], fields: readonly Field[], locale: string): string {
  return pieces.map((piece) => printPiece(piece, fields, locale)).join("");
}

/** What changed is the stretch between the common start and the common end; values it touches become words. */
export function retype(
  pieces: readonly EditedPiece[],
  fields: readonly Field[],
  locale: string,
  next: string,
): EditedPiece[] {
  const printed = pieces.map((piece) => printPiece(piece, fields, locale));
  const before = printed.join("");
  const start = commonLength(before, next, Math.min(before.length, next.length), false);
  const end = commonLength(before, next, Math.min(before.length, next.length) - start, true);
  const until = before.length - end;
  const kept: EditedPiece[] = [];
  const rest: EditedPiece[] = [];
  let at = 0;
  let head = "";
  let tail = "";
  pieces.forEach((piece, index) => {
    const text = printed[index] ?? "";
    const from = at;
    at += text.length;
    if (at <= start) kept.push(piece);
    else if (from >= until) rest.push(piece);
    else {
      head += text.slice(0, Math.max(0, start - from));
      tail += text.slice(Math.max(0, until - from));
    }
  });
  return joinWords([...kept, head, next.slice(start, next.length - end), tail, ...rest]);
}

/** Values the edited text still asks for. */
export function valuesIn(pieces: readonly EditedPiece[]): Set<string> {
  return new Set(pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.value])));
}

function printPiece(piece: EditedPiece, fields: readonly Field[], locale: string): string {
  if (typeof piece === "string") return piece;
  const field = fields.find(({ name }) => name === piece.value);
  if (!field) return "";
  return field.placeholder?.type === "link" ? field.printed : isolate(field.printed, locale);
}

function commonLength(a: string, b: string, most: number, fromEnd: boolean): number {
  let length = 0;
  const at = (text: string) => text[fromEnd ? text.length - 1 - length : length];
  while (length < most && at(a) === at(b)) length++;
  return length;
}

function joinWords(pieces: readonly EditedPiece[]): EditedPiece[] {
  return pieces.reduce<EditedPiece[]>((joined, piece) => {
    const last = joined.at(-1);
    if (piece === "") return joined;
    if (typeof piece === "string" && typeof last === "string") return [...joined.slice(0, -1), last + piece];
    return [...joined, piece];
  }, []);
}
