/** The light end of search: pages load this alone, and everything that ranks only once somebody is about to ask. */
import type { Answer } from "./find-answers.ts";
import type { SearchCatalogue, StoredAnswer } from "./search-index.ts";

export interface SearchPlace {
  /** The page's language. */
  locale: string;
  locales: string[];
  defaultLocale: string;
  /** The path the site stands under. */
  base: string;
}

export interface Wanted {
  limit: number;
  /** A topic's id. */
  topic?: string;
  /** Looks into the full text too where words are unknown. */
  thorough?: boolean;
  /** Answers in this language alone, whatever the question is typed in. */
  locale?: string;
}

/** Reads where one is from the element's `data-` attributes. */
export function placeOf({ dataset }: HTMLElement): SearchPlace {
  const { locale = "", locales = "", defaultLocale = "", base = "/" } = dataset;
  return { locale, locales: locales.split(" "), defaultLocale, base: base.replace(/\/?$/, "/") };
}

const catalogues = new Map<string, Promise<SearchCatalogue>>();

/** Fetched once a language, and again after a failure. */
export function fetchCatalogue(locale: string, base: string): Promise<SearchCatalogue> {
  const known = catalogues.get(base + locale);
  if (known) return known;
  const going = fetchJson<SearchCatalogue>(`${base}search-index.${locale}.json`, "low");
  catalogues.set(base + locale, going);
  going.catch(() => catalogues.delete(base + locale));
  return going;
}

export async function fetchJson<Data>(address: string, priority: RequestPriority = "auto"): Promise<Data> {
  const response = await fetch(address, { priority });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return (await response.json()) as Data;
}

/** Begins to fetch what a question in the page's language needs, behind what the page itself needs. */
export function prefetch({ locale, base }: SearchPlace): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  fetchCatalogue(locale, base).catch(() => undefined);
  import("./find-answers.ts").catch(() => undefined);
}

/** Makes ready to answer; a failure shows when somebody asks. */
export function warmUp({ locale, base }: SearchPlace): void {
  fetchCatalogue(locale, base).catch(() => undefined);
  import("./find-answers.ts").then(({ openLibrary }) => openLibrary(locale, base)).catch(() => undefined);
}

/** Best first. Throws where the index cannot be fetched. */
export async function findAnswers(query: string, place: SearchPlace, wanted: Wanted): Promise<Answer[]> {
  const finding = await import("./find-answers.ts");
  return finding.findAnswers(query, place, wanted);
}

/** What most readers come for, to offer where a question found nothing. */
export async function listOftenAsked({ locale, base }: SearchPlace): Promise<Answer[]> {
  const { lang, root, topics, oftenAsked, answers } = await fetchCatalogue(locale, base);
  const byId = new Map(answers.map((answer) => [answer.id, answer]));
  return oftenAsked
    .map((id) => byId.get(id))
    .filter((answer): answer is StoredAnswer => answer !== undefined)
    .map(({ id, title, summary, topic, writtenIn = lang }) => {
      return {
        address: `${root}${id}/`,
        title,
        summary,
        topic: topics[topic] ?? "",
        lang: writtenIn,
        marks: [],
      };
    });
}
