/** Cuts a long line down to what is around a finding, and marks the place below it. */

const widest = 100;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** `column` and `endColumn` count from 1; an end on a later line marks to the end of this one. */
export function excerpt(
  line: string,
  place: { line: number; column: number; endLine: number; endColumn: number },
): { text: string; marker: string } {
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine > place.line ? line.length : Math.min(place.endColumn - 1, line.length);
  const from = Math.max(0, Math.min(start - 30, line.length - widest));
  const until = Math.min(line.length, from + widest);
  const before = from > 0 ? "…" : "";
  const after = until < line.length ? "…" : "";
  const text = before + line.slice(from, until) + after;
  const pad = countGraphemes(before + line.slice(from, start));
  const marks = Math.max(1, countGraphemes(line.slice(start, Math.min(end, until))));
  return { text, marker: " ".repeat(pad) + "^".repeat(marks) };
}

/** One column a letter with its signs: near enough for every script we print. */
function countGraphemes(text: string): number {
  return [...graphemes.segment(text)].length;
}
