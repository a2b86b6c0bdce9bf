/** Turns words into what search and filling take. */
import type { TemplateText } from "#reply/template-body.ts";
import { findFrontMatter } from "#schemas/front-matter.ts";
import type { SearchRecord } from "#search/record.ts";
import type { ArticleCard, ArticleWords, TemplateCard, TemplateWords } from "./words.ts";

export function textOf({ id, source, placeholders, channels }: TemplateWords): TemplateText {
  return { file: id, text: source, bodyStart: bodyStartOf(source), placeholders, channels };
}

function bodyStartOf(source: string): number {
  const found = findFrontMatter(source);
  return typeof found === "string" ? 0 : found.bodyStart;
}

/** Its body without headings, placeholders and Markdown. */
export function templateRecord(words: TemplateWords): SearchRecord {
  const body = words.source
    .slice(bodyStartOf(words.source))
    .replace(/\{\{[^}]*\}\}|^#+ .*$|[*_>`]/gmu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  return { ...recordOfTemplate(words), body };
}

export function articleRecord(words: ArticleWords): SearchRecord {
  return { ...recordOfArticle(words), body: `${words.summary}\n${words.body}` };
}

/** Without a body, for an index that has it already. */
export function recordOfTemplate(card: TemplateCard): SearchRecord {
  const { id, locale, title, shortcut, questions, keywords, stage, channels, article } = card;
  const topic = article?.split("/")[0] ?? "";
  const kind = "template" as const;
  const record = { id, locale, kind, title, questions, keywords, body: "", topic, stage, channels };
  return shortcut === undefined ? record : { ...record, shortcut };
}

/** Without a body, for an index that has it already. */
export function recordOfArticle(card: ArticleCard): SearchRecord {
  const { id, locale, topic, title, questions, keywords } = card;
  return { id, locale, kind: "article", title, questions, keywords, body: "", topic };
}
