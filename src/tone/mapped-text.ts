/** Text that remembers where in the source each of its characters came from. */
import { foldCharacters } from "./normalise.ts";

/** Stands where something that is not prose was: a placeholder, a link, code, a quotation. */
export const neutralMark = "\uFFFC";

export const neutralTypes = [
  "text",
  "person",
  "time",
  "money",
  "number",
  "phone",
  "link",
  "code",
  "quote",
  "term",
] as const;
export type NeutralType = (typeof neutralTypes)[number];

export interface Neutral {
  /** Offset of its mark in the text. */
  at: number;
  type: NeutralType;
  /** A placeholder's name, or the target of an inserted template. */
  name?: string | undefined;
  /** What it replaced, as a rewording shows it again. */
  written: string;
  /** `[start, end)` in the source. */
  sourceStart: number;
  sourceEnd: number;
  /** A typical value, for counting characters. */
  example?: string | undefined;
}

export interface MappedText {
  text: string;
  neutrals: Neutral[];
  /** The neutral whose mark stands at an offset. */
  neutralAt(offset: number): Neutral | undefined;
  /** Offset in the source of the character at an offset of the text. */
  sourceAt(offset: number): number;
  /** Offset in the source just after the character that ends at an offset of the text. */
  sourceEndAt(offset: number): number;
}

export interface TextBuilder extends MappedText {
  /** Adds source text that stands at `sourceStart`, folded; its length may change. */
  append(text: string, sourceStart: number): void;
  appendNeutral(neutral: Omit<Neutral, "at">): void;
}

/** Runs of characters whose offsets advance together are stored once, so that long texts stay small. */
export function buildText(): TextBuilder {
  const neutralAt = new Map<number, Neutral>();
  const starts: number[] = [];
  const sources: number[] = [];
  const run = (at: number, source: number) => {
    const last = starts.length - 1;
    if (last >= 0 && (sources[last] ?? 0) + at - (starts[last] ?? 0) === source) return;
    starts.push(at);
    sources.push(source);
  };
  const builder: TextBuilder = {
    text: "",
    neutrals: [],
    neutralAt: (offset) => neutralAt.get(offset),
    append(text, sourceStart) {
      for (const piece of foldCharacters(text)) {
        if (piece.even) run(builder.text.length, sourceStart + piece.at);
        else
          for (let index = 0; index < piece.text.length; index += 1)
            run(builder.text.length + index, sourceStart + piece.at);
        builder.text += piece.text;
      }
    },
    appendNeutral(neutral) {
      run(builder.text.length, neutral.sourceStart);
      const placed = { ...neutral, at: builder.text.length };
      builder.neutrals.push(placed);
      neutralAt.set(placed.at, placed);
      builder.text += neutralMark;
    },
    sourceAt(offset) {
      const index = lastAtMost(starts, offset);
      return (sources[index] ?? 0) + offset - (starts[index] ?? 0);
    },
    sourceEndAt(offset) {
      if (offset === 0) return builder.sourceAt(0);
      return neutralAt.get(offset - 1)?.sourceEnd ?? builder.sourceAt(offset - 1) + 1;
    },
  };
  return builder;
}

function lastAtMost(sorted: number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of the text with its neutral marks turned back into what they replaced. */
export function writtenText(text: MappedText, start: number, end: number): string {
  const slice = text.text.slice(start, end);
  if (!slice.includes(neutralMark)) return slice;
  return slice.replace(/\uFFFC/g, (_, at: number) => text.neutralAt(start + at)?.written ?? "");
}
