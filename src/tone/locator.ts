/** Lines and columns from offsets, counted from 1 in UTF-16 units, as editors do. */

interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** CR LF, LF and CR each end a line. */
export function createLocator(text: string): (start: number, end: number) => Range {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(match.index + match[0].length);
  const lineAt = (offset: number) => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (start, end) => {
    const line = lineAt(start);
    const endLine = lineAt(end);
    return {
      line: line + 1,
      column: start - (lineStarts[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: end - (lineStarts[endLine] ?? 0) + 1,
    };
  };
}
