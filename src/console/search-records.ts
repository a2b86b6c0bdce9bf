/** Turns what /api/ tells into what search and filling take. */
import type { TemplateText } from "#reply/template-body.ts";
import { findFrontMatter } from "#schemas/front-matter.ts";
import type { SearchRecord } from "#search/record.ts";
import type { ArticleWords, TemplateWords } from "./words.ts";

export function textOf({ id, source, placeholders, channels }: TemplateWords): TemplateText {
  return { file: id, text: source, bodyStart: bodyStartOf(source), placeholders, channels };
}

function bodyStartOf(source: string): number {
  const found = findFrontMatter(source);
  return typeof found === "string" ? 0 : found.bodyStart;
}

/** Its body without headings, placeholders and Markdown. */
export function templateRecord(words: TemplateWords): SearchRecord {
  const { id, locale, title, shortcut, questions, keywords, stage, channels, article, source } = words;
  const body = source
    .slice(bodyStartOf(source))
    .replace(/\{\{[^}]*\}\}|^#+ .*$|[*_>`]/gmu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const topic = article?.split("/")[0] ?? "";
  const record = {
    id,
    locale,
    kind: "template" as const,
    title,
    questions,
    keywords,
    body,
    topic,
    stage,
    channels,
  };
  return shortcut === undefined ? record : { ...record, shortcut };
}

export function articleRecord({
  id,
  locale,
  topic,
  title,
  summary,
  questions,
  keywords,
  body,
}: ArticleWords): SearchRecord {
  return { id, locale, kind: "article", title, questions, keywords, body: `${summary}\n${body}`, topic };
}
