/** Finds answers to a question in the browser: the site's own index first, the full text where that finds nothing. */
import type { Hit, HitRange } from "#search/record.ts";
import { findInFullText } from "./full-text.ts";
import { queryLanguage } from "./query-language.ts";
import type { AnswerRecord, SearchIndex } from "./search-index.ts";

export interface SearchPlace {
  /** The page's language. */
  locale: string;
  locales: string[];
  defaultLocale: string;
  /** The path the site stands under. */
  base: string;
}

export interface Answer {
  address: string;
  title: string;
  summary: string;
  topic: string;
  lang: string;
  /** Where the title matched, `[start, end)`. */
  marks: Pick<HitRange, "start" | "end">[];
}

interface Library {
  index: SearchIndex;
  find: (query: string, limit: number) => Hit[];
}

const libraries = new Map<string, Promise<Library>>();

/** Reads where one is from the element's `data-` attributes. */
export function placeOf({ dataset }: HTMLElement): SearchPlace {
  const { locale = "", locales = "", defaultLocale = "", base = "/" } = dataset;
  return { locale, locales: locales.split(" "), defaultLocale, base: base.replace(/\/?$/, "/") };
}

/** Fetched once a language, and again after a failure. */
export function openLibrary(locale: string, base: string): Promise<Library> {
  const known = libraries.get(locale);
  if (known) return known;
  const opening = fetchLibrary(locale, base);
  libraries.set(locale, opening);
  opening.catch(() => libraries.delete(locale));
  return opening;
}

async function fetchLibrary(locale: string, base: string): Promise<Library> {
  const [response, { createFinder }] = await Promise.all([
    fetch(`${base}search-index.${locale}.json`),
    import("#search/find.ts"),
  ]);
  if (!response.ok) throw new Error(`The search index for ${locale} answered ${response.status}.`);
  const index = (await response.json()) as SearchIndex;
  const finder = createFinder(index.records);
  return { index, find: (query, limit) => finder.find(query, { limit }) };
}

function toAnswer({ record, ranges }: Hit, { lang, root, topics }: SearchIndex): Answer {
  const { id, title, summary, topic, writtenIn = lang } = record as AnswerRecord;
  return {
    address: `${root}${id}/`,
    title,
    summary,
    topic: topics[topic] ?? "",
    lang: writtenIn,
    marks: ranges.filter(({ field }) => field === "title"),
  };
}

/** Best first. Throws where the index cannot be fetched. */
export async function findAnswers(query: string, place: SearchPlace, limit: number): Promise<Answer[]> {
  const spoken = queryLanguage(query, place.locale, place.locales);
  for (const locale of new Set([spoken, place.defaultLocale])) {
    const { index, find } = await openLibrary(locale, place.base);
    const hits = find(query, limit);
    if (hits.length > 0) return hits.map((hit) => toAnswer(hit, index));
  }
  return findInFullText(query, place, limit);
}
