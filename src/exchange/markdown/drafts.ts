/** Reads files into drafts: language, place, title, and a tree that MDX can hold. */
import type { Root } from "mdast";
import { dropAttributeLists } from "./attribute-lists.ts";
import { guessLocale, looksLike, readNames } from "./detect-locale.ts";
import { localeField, readFields, textField, type FieldReading, type Fields } from "./fields.ts";
import { settleLevels, takeTitle } from "./headings.ts";
import { inlineReferences } from "./inline-references.ts";
import { expandLiquid, hasLiquid } from "./liquid.ts";
import type { Found } from "./losses.ts";
import { convertNotes } from "./notes.ts";
import { straighten } from "./phrasing.ts";
import { placeFiles, type Place } from "./place.ts";
import { convertRawHtml } from "./raw-html.ts";
import { parseMarkdown } from "./read.ts";
import { toTitle } from "./slug.ts";
import type { Draft, ImportOptions, SourceFile } from "./source.ts";

interface LocatedFile {
  path: string;
  /** Folder and name without language and ending. */
  stem: string;
  locale: string;
  reading: FieldReading;
}

export interface Drafts {
  drafts: Draft[];
  /** Paths of files without a word in them. */
  empty: string[];
  /** Topic id → its name, in the order they were met. */
  topics: Map<string, string>;
}

function readTree(body: string, fields: Fields, found: Found): Root {
  const first = parseMarkdown(body);
  const source = hasLiquid(body) ? expandLiquid(body, first, fields, found.losses) : body;
  const tree = source === body ? first : parseMarkdown(source);
  inlineReferences(tree);
  dropAttributeLists(tree);
  convertRawHtml(tree, source, found);
  convertNotes(tree);
  return straighten(tree);
}

function locate(files: readonly SourceFile[], options: ImportOptions): LocatedFile[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const names = readNames([...texts.keys()], (path, locale) =>
    looksLike(texts.get(path) ?? "", locale, options.locales.includes(locale)),
  );
  return files.map(({ path, text }) => {
    const reading = readFields(text);
    const { stem, locale } = names.get(path) ?? { stem: path };
    const guess = () => guessLocale(reading.body, options.locales, options.defaultLocale);
    return { path, stem, locale: localeField(reading.fields) ?? locale ?? guess(), reading };
  });
}

function toDraft({ path, stem, locale, reading }: LocatedFile, { topic, slug, renamed }: Place): Draft {
  const { fields, body, repaired } = reading;
  const found: Found = { losses: [], hiddenWords: [] };
  const tree = readTree(body, fields, found);
  const title = takeTitle(tree, textField(fields, "title")) ?? toTitle(stem.split("/").at(-1) ?? stem);
  settleLevels(tree);
  if (repaired) found.losses.push({ kind: "fields", detail: "" });
  if (renamed) found.losses.push({ kind: "name", detail: slug });
  return { path, locale, topic, slug, fields, title, tree, ...found };
}

export function readDrafts(files: readonly SourceFile[], options: ImportOptions): Drafts {
  const clean = files.map(({ path, text }) => ({
    path,
    text: text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"),
  }));
  const empty = clean.filter(({ text }) => text.trim() === "").map(({ path }) => path);
  const located = locate(
    clean.filter(({ path }) => !empty.includes(path)),
    options,
  );
  const { places, topics } = placeFiles(located, options.folderName);
  const drafts = located.flatMap((file) => {
    const place = places.get(file.path);
    return place ? [toDraft(file, place)] : [];
  });
  return { drafts, empty, topics };
}
