/** Texts whose fields have faults: what is wrong in the text itself is said at once, not when the fields are mended. */
import type { Article, Template, Words } from "#schemas/words.ts";
import type { Finding } from "#tone/finding.ts";

/** Entries with stand-in fields. */
export interface Unsound {
  articles: Article[];
  templates: Template[];
  /** Files whose placeholders cannot be told. */
  withoutPlaceholders: Set<string>;
}

/** `judge` is asked once more with these entries among the others; only what stands in their texts counts. */
export function findInTexts(words: Words, unsound: Unsound, judge: (words: Words) => Finding[]): Finding[] {
  const entries = [...unsound.articles, ...unsound.templates];
  if (entries.length === 0) return [];
  const firstLines = new Map(entries.map(({ file, text, bodyStart }) => [file, linesUpTo(text, bodyStart)]));
  const all = {
    ...words,
    articles: [...words.articles, ...unsound.articles],
    templates: [...words.templates, ...unsound.templates],
  };
  return judge(all).filter(
    ({ file, line, rule }) =>
      line >= (firstLines.get(file) ?? Infinity) &&
      !(rule === "no-unknown-placeholder" && unsound.withoutPlaceholders.has(file)),
  );
}

function linesUpTo(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
