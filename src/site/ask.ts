/** The light end of search, which pages load: what ranks stands in a worker that starts when somebody may ask. */
import { prepareWorker } from "#worker/ask-worker.ts";
import type { AnswerExchange, SearchPlace, Wanted } from "./answer-exchange.ts";
import type { Answer } from "./find-answers.ts";

const ask = prepareWorker<AnswerExchange>(
  () => new Worker(new URL("./answer-worker.ts", import.meta.url), { type: "module" }),
);

/** Reads where one is from the element's `data-` attributes. */
export function placeOf({ dataset }: HTMLElement): SearchPlace {
  const { locale = "", locales = "", defaultLocale = "", base = "/" } = dataset;
  return { locale, locales: locales.split(" "), defaultLocale, base: base.replace(/\/?$/, "/") };
}

/**
 * Begins to fetch what a question in the page's language needs, behind what the page itself needs. Not from the dev
 * server, which would make the index anew after every change instead of showing the next one.
 */
export function prefetch(place: SearchPlace): void {
  if (import.meta.env.DEV) return;
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string };
  };
  if (connection?.saveData || connection?.effectiveType?.endsWith("2g")) return;
  ask("fetch", place).catch(() => undefined);
}

/** Makes ready to answer; a failure shows when somebody asks. */
export function warmUp(place: SearchPlace): void {
  ask("open", place).catch(() => undefined);
}

/** What most readers come for, to offer where a question found nothing. */
export function listOftenAsked(place: SearchPlace): Promise<Answer[]> {
  return ask("often", place);
}

/** Best first. Throws where the index cannot be fetched, and where a later question came first. */
export async function findAnswers(query: string, place: SearchPlace, wanted: Wanted): Promise<Answer[]> {
  const { answers, unknownIn } = await ask("rank", { query, place, wanted });
  if (unknownIn === undefined) return answers;
  const { findInFullText } = await import("./full-text.ts");
  const known = new Set(answers.map(({ address }) => address));
  const more = await findInFullText(query, place, unknownIn, wanted.limit);
  return [...answers, ...more.filter(({ address }) => !known.has(address))].slice(0, wanted.limit);
}
