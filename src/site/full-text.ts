/** The full text of all pages, as Pagefind indexed it. Where there is no such index, it finds nothing. */
import { foldText } from "#search/normalise.ts";
import { stopWords } from "#search/stop-words.ts";
import { tokenise } from "#search/tokenise.ts";
import type { SearchPlace } from "./answer-exchange.ts";
import type { Answer } from "./find-answers.ts";

interface Pagefind {
  options: (options: { noWorker: boolean; exactDiacritics: boolean }) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  data: () => Promise<{ url: string; meta: Record<string, string> }>;
}

let opened: Promise<Pagefind | undefined> | undefined;

async function open(base: string): Promise<Pagefind | undefined> {
  const address = `${base}pagefind/pagefind.js`;
  try {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ noWorker: true, exactDiacritics: true });
    return pagefind;
  } catch {
    return undefined;
  }
}

/** Pagefind wants every word of a question; where no page has them all, pages that have most of them. */
async function searchRelaxed(pagefind: Pagefind, query: string): Promise<PagefindResult[]> {
  const { results } = await pagefind.search(foldText(query));
  if (results.length > 0) return results;
  const words = new Set(tokenise(query).flatMap(({ word }) => (stopWords.has(word) ? [] : [word])));
  const scores = new Map<string, { result: PagefindResult; score: number }>();
  for (const word of words) {
    const found = await pagefind.search(word);
    for (const result of found.results) {
      const known = scores.get(result.id) ?? { result, score: 0 };
      known.score += 1 / (1 + found.results.length);
      scores.set(result.id, known);
    }
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ result }) => result);
}

export async function findInFullText(
  query: string,
  place: SearchPlace,
  locale: string,
  limit: number,
): Promise<Answer[]> {
  if (locale !== place.locale) return [];
  opened ??= open(place.base);
  const pagefind = await opened;
  if (!pagefind) return [];
  const results = await searchRelaxed(pagefind, query);
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
