/** Finds the fields between the two `---` lines at the top of an article or template. */

export interface FrontMatter {
  /** The YAML between the lines, as offsets into the file. */
  yamlStart: number;
  yamlEnd: number;
  /** Where the text below begins. */
  bodyStart: number;
}

const opening = /^---[ \t]*(\r\n|\n|\r)/;
const closing = /(?<=^|\n|\r)---[ \t]*(\r\n|\n|\r|$)/g;

/** `unclosed` where the second line is missing, `none` where the first one is. */
export function findFrontMatter(text: string): FrontMatter | "unclosed" | "none" {
  const first = opening.exec(text);
  if (!first) return "none";
  const yamlStart = first[0].length;
  closing.lastIndex = yamlStart;
  const second = closing.exec(text);
  if (!second) return "unclosed";
  return { yamlStart, yamlEnd: second.index, bodyStart: second.index + second[0].length };
}
