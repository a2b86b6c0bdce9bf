/** The console's search files: built once a build, named after their content. */
import { relatedWordsIn } from "#search/related-words.ts";
import { packShelf, packTexts } from "#console/reply-shelf.ts";
import type { ArticleWords, ShelfList } from "#console/words.ts";
import { otherWords } from "#schemas/glossary.ts";
import { digestWords, listTerms, locales, readSettings, timeOfBuild } from "#/library.ts";
import { articlesAsData, templatesAsData } from "../../layouts/words-as-data.ts";

interface ShelfFiles {
  list: ShelfList;
  /** Gzipped, by name. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
}

let made: Promise<ShelfFiles> | undefined;

export function listShelfFiles(): Promise<ShelfFiles> {
  if (import.meta.env.DEV) return makeShelfFiles();
  return (made ??= makeShelfFiles());
}

async function makeShelfFiles(): Promise<ShelfFiles> {
  const { defaultLocale } = await readSettings();
  const files: ShelfFiles["files"] = new Map();
  const list: ShelfList = {
    builtAt: timeOfBuild(),
    digest: await digestWords(),
    defaultLocale,
    stages: {},
    files: {},
  };
  const counted = new Set<string>();
  const add = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const zipped = await zip(bytes);
    const full = `${name}.${await digestOf(bytes)}.bin`;
    files.set(full, zipped);
    return full;
  };
  for (const { locale } of await locales()) {
    const templates = await templatesAsData(locale);
    const articles = (await articlesAsData(locale)) as ArticleWords[];
    const terms = await listTerms(locale);
    const synonyms = terms.map((entry) => ({ locale, term: entry.term, words: otherWords(entry) }));
    const words = { templates, articles, synonyms, related: relatedWordsIn(locale) };
    for (const { id, stage } of templates) {
      if (!counted.has(id)) list.stages[stage] = (list.stages[stage] ?? 0) + 1;
      counted.add(id);
    }
    list.files[locale] = {
      search: await add(`${locale}.search`, packShelf(words)),
      texts: await add(`${locale}.texts`, packTexts(words)),
    };
  }
  return { list, files };
}

async function zip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const zipped = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(zipped).arrayBuffer());
}

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
