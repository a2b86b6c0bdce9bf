/** Ordinary Markdown becomes articles: every word kept, what MDX cannot hold written another way. */
import { collectAnchors, dropAnchors } from "./markdown/anchors.ts";
import { readDrafts } from "./markdown/drafts.ts";
import { loosenEmphasis } from "./markdown/emphasis.ts";
import { isDraft, keywordsField, reviewedField, textField } from "./markdown/fields.ts";
import { indexDrafts } from "./markdown/link-index.ts";
import { resolveLinks } from "./markdown/links.ts";
import type { Loss } from "./markdown/losses.ts";
import { isEmptyRoot, straighten } from "./markdown/phrasing.ts";
import { printArticle, printBody } from "./markdown/print.ts";
import type { Draft, ImportOptions, SourceFile } from "./markdown/source.ts";
import { firstSentences, summarise } from "./markdown/summary.ts";

export interface ImportedArticle {
  /** Where it came from, as in `SourceFile`. */
  source: string;
  locale: string;
  /** Below the words folder: `articles/<locale>/<topic>/<slug>.mdx`. */
  path: string;
  text: string;
  losses: Loss[];
}

export interface MarkdownImport {
  articles: ImportedArticle[];
  /** Paths of files without a word in them. */
  empty: string[];
  /** Topic id → its name, in the order they were met. */
  topics: Map<string, string>;
  /** The languages of the articles, in the order they were met. */
  locales: string[];
}

/** Works on trees, because an anchor stays only where a link of any article leads to it. */
function settleLinks(drafts: readonly Draft[], site: string | undefined): void {
  const places = new Map(
    drafts.map((draft) => [draft, { anchors: collectAnchors(draft.tree), used: new Set<string>() }]),
  );
  const context = {
    index: indexDrafts(drafts),
    site,
    anchorsOf: (draft: Draft) => places.get(draft)?.anchors,
    onUse: (draft: Draft, anchor: string) => places.get(draft)?.used.add(anchor),
  };
  for (const draft of drafts) resolveLinks(draft.tree, draft, context);
  for (const [{ tree }, { anchors, used }] of places) {
    dropAnchors(tree, anchors, used);
    loosenEmphasis(straighten(tree));
  }
}

function toFields(draft: Draft, { owner, today }: ImportOptions): Record<string, unknown> {
  const { fields, title, locale } = draft;
  const given = textField(fields, "summary", "description", "excerpt");
  const keywords = [...new Set([...keywordsField(fields), ...draft.hiddenWords])];
  return {
    title,
    summary: (given && firstSentences(given, locale)) || summarise(draft.tree, locale) || title,
    audience: "public",
    ...(keywords.length > 0 && { keywords }),
    owner,
    reviewed: reviewedField(fields) ?? today,
    ...(isDraft(fields) && { draft: true }),
  };
}

function toArticle(draft: Draft, options: ImportOptions): ImportedArticle {
  const { path, locale, topic, slug, tree, losses } = draft;
  if (isEmptyRoot(tree)) losses.push({ kind: "empty", detail: "" });
  const text = printArticle(toFields(draft, options), printBody(tree, losses));
  return { source: path, locale, path: `articles/${locale}/${topic}/${slug}.mdx`, text, losses };
}

/** `files` in the order in which they may choose their names; the result is the same on every run. */
export function importMarkdown(files: readonly SourceFile[], options: ImportOptions): MarkdownImport {
  const { drafts, empty, topics } = readDrafts(files, options);
  settleLinks(drafts, options.site);
  return {
    articles: drafts.map((draft) => toArticle(draft, options)),
    empty,
    topics,
    locales: [...new Set(drafts.map(({ locale }) => locale))],
  };
}
