/** Most replies are paragraphs without any markup: their tree is plain to see, and parsing them costs far more. */
import type { Root } from "mdast";
import type { Point } from "unist";

const placeholder = /\{\{>?(?:[^{}<>[\]*`\\&~@_\n]|(?<=[a-z\d])_(?=[a-z\d]))*\}\}/gi;
/** Whatever Markdown may read as more than words: anywhere, where a line begins, where it ends. */
const markup =
  /[*`<>[\]~\\&@|\r\t\0\uFEFF\u2028\u2029]|(?<![a-z\d])_|_(?![a-z\d])|https?:|www\.|^[ \-+=]|^\d+[.)]|^#(?!#{0,5} [^#\n]+$)| $/im;
const block = /^#{1,6} .+|^(?:(?!#{1,6} ).+\n?)+/gm;

/** What a Markdown parser makes of paragraphs and headings of mere words and placeholders; undefined for anything more. */
export function readPlainTree(source: string): Root | undefined {
  if (markup.test(source.replace(placeholder, "x"))) return undefined;
  const children: Root["children"] = [];
  const pointAt = pointsOf(source);
  for (const { 0: found, index } of source.matchAll(block)) {
    const written = found.replace(/\n$/, "");
    const [mark = "", signs = ""] = /^(#+) +/.exec(written) ?? [];
    const start = pointAt(index);
    const from = pointAt(index + mark.length);
    const end = pointAt(index + written.length);
    const value = source.slice(from.offset, end.offset);
    const text = { type: "text", value, position: { start: from, end } } as const;
    const place = { children: [text], position: { start, end } };
    if (signs !== "") children.push({ type: "heading", depth: signs.length as 1 | 2, ...place });
    else children.push({ type: "paragraph", ...place });
  }
  return { type: "root", children };
}

/** Where an offset stands; offsets are asked for in rising order. */
function pointsOf(source: string): (offset: number) => Point {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (
      let next = source.indexOf("\n", lineStart);
      next >= 0 && next < offset;
      next = source.indexOf("\n", lineStart)
    ) {
      line += 1;
      lineStart = next + 1;
    }
    return { line, column: offset - lineStart + 1, offset };
  };
}
