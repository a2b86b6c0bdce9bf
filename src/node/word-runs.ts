/** Words as the audience guard compares them: folded, without markup, escapes or punctuation. */
import { foldText } from "#search/normalise.ts";

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function decode(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_match, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\[nrt]/g, " ")
    .replace(/&#x([0-9a-f]{1,6});/gi, (_match, code: string) => fromCode(parseInt(code, 16)))
    .replace(/&#(\d{1,7});/g, (_match, code: string) => fromCode(Number(code)))
    .replace(/&([a-z]+);/g, (match, name: string) => named[name] ?? match);
}

function fromCode(code: number): string {
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
}

/** Reads HTML, JSON, scripts and plain text alike. */
export function readableWords(text: string): string[] {
  return foldText(decode(text).replace(/<[^<>]{0,2000}>/g, " ")).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Lengths of runs that are compared: short ones only ever stand for a whole short text. */
export const runLengths = [4, 5, 6, 7, 8] as const;
export const longestRun = 8;

/** Every run of each length, in order, as words joined by one space. */
export function* wordRuns(words: string[], lengths: readonly number[] = runLengths): Generator<string> {
  for (let start = 0; start < words.length; start += 1)
    for (const length of lengths)
      if (start + length <= words.length) yield words.slice(start, start + length).join(" ");
}
