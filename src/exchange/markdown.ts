/** Ordinary Markdown becomes articles: every word kept, what MDX cannot hold written another way. */
import type { Root } from "mdast";
import { collectAnchors, dropAnchors, type Anchors } from "./markdown/anchors.ts";
import { dropAttributeLists } from "./markdown/attribute-lists.ts";
import { guessLocale, looksLike, readNames } from "./markdown/detect-locale.ts";
import {
  isDraft,
  keywordsField,
  localeField,
  readFields,
  reviewedField,
  textField,
} from "./markdown/fields.ts";
import { settleLevels, takeTitle } from "./markdown/headings.ts";
import { inlineReferences } from "./markdown/inline-references.ts";
import { indexDrafts } from "./markdown/link-index.ts";
import { resolveLinks } from "./markdown/links.ts";
import { expandLiquid, hasLiquid } from "./markdown/liquid.ts";
import type { Loss } from "./markdown/losses.ts";
import { convertNotes } from "./markdown/notes.ts";
import { isEmptyRoot, straighten } from "./markdown/phrasing.ts";
import { placeFiles } from "./markdown/place.ts";
import { printArticle, printBody } from "./markdown/print.ts";
import { convertRawHtml } from "./markdown/raw-html.ts";
import { parseMarkdown } from "./markdown/read.ts";
import { toTitle } from "./markdown/slug.ts";
import type { Draft, ImportOptions, SourceFile } from "./markdown/source.ts";
import { firstSentences, summarise } from "./markdown/summary.ts";

export type { ImportOptions, SourceFile } from "./markdown/source.ts";

export interface ImportedArticle {
  /** Where it came from, as in `SourceFile`. */
  source: string;
  locale: string;
  topic: string;
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

function readTree(
  body: string,
  fields: Record<string, unknown>,
  losses: Loss[],
  hiddenWords: string[],
): Root {
  const first = parseMarkdown(body);
  const source = hasLiquid(body) ? expandLiquid(body, first, fields, losses) : body;
  const tree = source === body ? first : parseMarkdown(source);
  inlineReferences(tree);
  dropAttributeLists(tree);
  convertRawHtml(tree, source, { losses, hiddenWords });
  convertNotes(tree);
  return straighten(tree);
}

function readDrafts(files: readonly SourceFile[], options: ImportOptions) {
  const texts = new Map(
    files.map(({ path, text }) => [path, text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")]),
  );
  const readings = new Map([...texts].map(([path, text]) => [path, readFields(text)]));
  const isExpected = (path: string, locale: string) =>
    looksLike(texts.get(path) ?? "", locale) || (options.locales.includes(locale) && !looksLike("", locale));
  const names = readNames([...texts.keys()], isExpected);

  const empty = [...texts].filter(([, text]) => text.trim() === "").map(([path]) => path);
  const located = [...readings]
    .filter(([path]) => !empty.includes(path))
    .map(([path, reading]) => {
      const name = names.get(path) ?? { stem: path };
      const locale =
        localeField(reading.fields) ??
        name.locale ??
        guessLocale(reading.body, options.locales, options.defaultLocale);
      return { path, stem: name.stem, locale, reading };
    });
  const { places, topics } = placeFiles(located, options.folderName);

  const drafts = located.flatMap(({ path, stem, locale, reading }): Draft[] => {
    const place = places.get(path);
    if (!place) return [];
    const losses: Loss[] = [];
    const hiddenWords: string[] = [];
    const { fields, body } = reading;
    const tree = readTree(body, fields, losses, hiddenWords);
    const title = takeTitle(tree, textField(fields, "title")) ?? toTitle(stem.split("/").at(-1) ?? stem);
    settleLevels(tree);
    if (reading.repaired) losses.push({ kind: "fields", detail: "" });
    if (place.renamed) losses.push({ kind: "name", detail: place.slug });
    return [{ path, locale, topic: place.topic, slug: place.slug, fields, title, hiddenWords, tree, losses }];
  });
  return { drafts, empty, topics };
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
  return { source: path, locale, topic, path: `articles/${locale}/${topic}/${slug}.mdx`, text, losses };
}

/** `files` in the order in which they may choose their names; the result is the same on every run. */
export function importMarkdown(files: readonly SourceFile[], options: ImportOptions): MarkdownImport {
  const { drafts, empty, topics } = readDrafts(files, options);
  const anchors = new Map<Draft, Anchors>(drafts.map((draft) => [draft, collectAnchors(draft.tree)]));
  const used = new Map<Draft, Set<string>>(drafts.map((draft) => [draft, new Set()]));
  const context = {
    index: indexDrafts(drafts),
    anchorsOf: (draft: Draft) => anchors.get(draft) ?? new Map<string, string>(),
    site: options.site,
    onUse: (draft: Draft, anchor: string) => used.get(draft)?.add(anchor),
  };
  for (const draft of drafts) resolveLinks(draft.tree, draft, context);
  for (const draft of drafts) {
    dropAnchors(
      draft.tree,
      (id) => anchors.get(draft)?.get(id) === id && (used.get(draft)?.has(id) ?? false),
    );
    straighten(draft.tree);
  }
  return {
    articles: drafts.map((draft) => toArticle(draft, options)),
    empty,
    topics,
    locales: [...new Set(drafts.map(({ locale }) => locale))],
  };
}
