/** Blanks out what is no prose, so that places in what is left are still places in the writer's file. */

/** Stands for a sign of markup; no word and no number holds it. */
const blank = "\uFFFC";

const marks =
  /\{\{[^{}\n]*\}\}|<\/?[a-zA-Z](?![a-z+]*:\/\/|[^<>\s]*@)[^<>\n]*>|(?<=\])\([^()\s]*\)|`[^`\n]*`|^[ \t]*\d+[.)](?=\s)/gm;

/** As long as `text`. */
export function maskMarkup(text: string): string {
  let masked = text;
  for (const [opening, closing] of [
    ["<!--", "-->"],
    ["{/*", "*/}"],
    ["```", "```"],
    ["~~~", "~~~"],
  ] as const)
    masked = maskBetween(masked, opening, closing);
  return masked.replace(marks, cover);
}

function maskBetween(text: string, opening: string, closing: string): string {
  const kept: string[] = [];
  let at = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, at)) {
    const close = text.indexOf(closing, start + opening.length);
    if (close < 0) break;
    const end = close + closing.length;
    kept.push(text.slice(at, start), cover(text.slice(start, end)));
    at = end;
  }
  return kept.join("") + text.slice(at);
}

function cover(written: string): string {
  return written.replace(/[^\n]/g, blank);
}
