/** The full text of all pages, as Pagefind indexed it. Where there is no such index, it finds nothing. */
import type { Answer, SearchPlace } from "./find-answers.ts";

interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  meta: Record<string, string>;
}

let opened: Promise<Pagefind | undefined> | undefined;

async function open(base: string): Promise<Pagefind | undefined> {
  const address = `${base}pagefind/pagefind.js`;
  try {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ noWorker: true });
    return pagefind;
  } catch {
    return undefined;
  }
}

export async function findInFullText(query: string, place: SearchPlace, limit: number): Promise<Answer[]> {
  opened ??= open(place.base);
  const pagefind = await opened;
  if (!pagefind) return [];
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return pages.map(({ url, meta }) => ({
    address: url,
    title: meta["title"] ?? url,
    summary: meta["summary"] ?? "",
    topic: "",
    lang: document.documentElement.lang,
    marks: [],
  }));
}
