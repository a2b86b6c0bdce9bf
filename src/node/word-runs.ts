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

/** Folding is most of the work, and most words come again: each is folded once. */
const folded = new Map<string, readonly string[]>();
const mostFolded = 500_000;

function foldPiece(piece: string): readonly string[] {
  const known = folded.get(piece);
  if (known) return known;
  const words = foldText(piece).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (folded.size >= mostFolded) folded.clear();
  folded.set(piece, words);
  return words;
}

/** Reads HTML, JSON, scripts and plain text alike. */
export function readableWords(text: string): string[] {
  const words: string[] = [];
  const plain = decode(text).replace(/<[^<>]{0,2000}>/g, " ");
  for (const piece of plain.split(/[\s!-&(-/:-@[-`{-~]+/)) words.push(...foldPiece(piece));
  return words;
}

/** Lengths of runs that are compared: short ones only ever stand for a whole short text. */
const runLengths = [4, 5, 6, 7, 8] as const;
const longestRun = 8;

/** Runs of words to look for → where they come from. */
export interface RunIndex {
  runs: Map<string, string>;
  /** The first word of each run → what may come second: most places of a text are passed by with one look. */
  starts: Map<string, Set<string>>;
}

/** Adds every run of the longest length, or the whole text where it is shorter; what is shorter than any run is left out. */
export function addRuns({ runs, starts }: RunIndex, words: readonly string[], from: string): void {
  const length = Math.min(words.length, longestRun);
  if (length < runLengths[0]) return;
  for (let start = 0; start + length <= words.length; start += 1) {
    runs.set(words.slice(start, start + length).join(" "), from);
    const [first = "", second = ""] = words.slice(start, start + 2);
    starts.set(first, (starts.get(first) ?? new Set<string>()).add(second));
  }
}

/** Every run of the index that stands in the text, in order, as words joined by one space. */
export function* runsIn(words: readonly string[], { runs, starts }: RunIndex): Generator<string> {
  for (let start = 0; start + 1 < words.length; start += 1) {
    if (!starts.get(words[start] ?? "")?.has(words[start + 1] ?? "")) continue;
    for (const length of runLengths) {
      if (start + length > words.length) break;
      const run = words.slice(start, start + length).join(" ");
      if (runs.has(run)) yield run;
    }
  }
}
