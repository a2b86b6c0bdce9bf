/** A stretch of one file, and how it is told to people: lines and columns that count from 1. */

export interface Place {
  file: string;
  /** The whole file. */
  text: string;
  /** `[start, end)` in UTF-16 units of `text`. */
  start: number;
  end: number;
}

export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

let measured = { text: "", starts: [0] };

/** Where each line starts. The last text is remembered, since faults come file by file. */
export function lineStarts(text: string): number[] {
  if (measured.text !== text) {
    const starts = [0];
    for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineEnd.index + lineEnd[0].length);
    measured = { text, starts };
  }
  return measured.starts;
}

export function rangeOf({ text, start, end }: Place): Range {
  const starts = lineStarts(text);
  const from = lineAt(starts, start);
  const to = lineAt(starts, end);
  return {
    line: from + 1,
    column: start - (starts[from] ?? 0) + 1,
    endLine: to + 1,
    endColumn: end - (starts[to] ?? 0) + 1,
  };
}

function lineAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The way back from a line and column, which both count from 1. */
export function offsetAt(text: string, line: number, column: number): number {
  return Math.min((lineStarts(text)[line - 1] ?? text.length) + column - 1, text.length);
}
