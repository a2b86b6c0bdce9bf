/** Finds marks so many and so deep that Markdown parsers take minutes for them; no honest text comes near these limits. */

const deepest = 40;
/** Columns a list may be set in by: about as deep. */
const furthest = 120;
/** Marks in one paragraph or list. */
const mostMarks = 2000;
/** Lines without an empty one between them. */
const mostLines = 5000;

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))+/;
const container = />|[-+*]|\d+[.)]/g;
const rule = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/;
const setIn = new RegExp(`^[ \\t]{${furthest},}(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]|$))`);
const marksOfLine = /[*_~]+|[[\]>|]/g;
/** Every line set in too deep begins like this. */
const setInFar = new RegExp(`^[ \\t>\\-+*\\d.)]{${deepest}}`, "m");

/** `[start, end)` of the line or paragraph that cannot be read in reasonable time. */
export function findTangle(text: string): { start: number; end: number } | undefined {
  if (isShortAndPlain(text)) return undefined;
  let marks = 0;
  let lines = 0;
  let paragraph = 0;
  for (const { index: start, 0: line } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const written = line.trimEnd();
    if (isDeep(written)) return { start, end: start + written.length };
    if (written === "") {
      marks = 0;
      lines = 0;
      paragraph = start + line.length;
    } else if (!/^[ \t]*\|/.test(written)) marks += countMarks(written);
    lines += 1;
    if (marks > mostMarks || lines > mostLines) return { start: paragraph, end: start + written.length };
  }
  return undefined;
}

/** True of nearly every text, and quick to tell. */
function isShortAndPlain(text: string): boolean {
  return text.length <= mostLines && countMarks(text) <= mostMarks && !setInFar.test(text);
}

function countMarks(text: string): number {
  return text.match(marksOfLine)?.length ?? 0;
}

function isDeep(line: string): boolean {
  const opened = containers.exec(line)?.[0];
  if (opened === undefined || rule.test(line)) return false;
  return setIn.test(line) || (opened.match(container)?.length ?? 0) > deepest;
}
