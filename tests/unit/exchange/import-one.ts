/** Imports one file, or a few, the way tests want to look at them. */
import { importMarkdown, type ImportedArticle, type MarkdownImport } from "#exchange/markdown.ts";
import type { ImportOptions } from "#exchange/markdown/source.ts";

const options: ImportOptions = {
  defaultLocale: "en",
  locales: ["en", "hi", "te", "fa"],
  folderName: "help",
  owner: "support",
  today: "2026-11-21",
};

export function importAll(
  texts: Record<string, string>,
  changes: Partial<ImportOptions> = {},
): MarkdownImport {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return importMarkdown(files, { ...options, ...changes });
}

export function importOne(text: string, changes: Partial<ImportOptions> = {}): ImportedArticle {
  const [article] = importAll({ "returns/page.md": text }, changes).articles;
  if (!article) throw new Error("The file was not imported.");
  return article;
}

/** The text below the fields. */
export function body(text: string, changes: Partial<ImportOptions> = {}): string {
  return importOne(text, changes)
    .text.replace(/^---\n[\s\S]*?\n---\n/, "")
    .trim();
}
