/** Searches that found nothing, kept in this browser until the agent saves them for the writers. */
import type { MissedSearch, MissedSearches } from "#schemas/missed-searches.ts";
import { keep, readKept } from "./kept.ts";

const most = 200;

export const readMissed = (): MissedSearch[] => readKept<MissedSearch[]>("missed", []);

/** A query that goes on from the last one takes its place: somebody was still typing. */
export function addMissed(
  searches: readonly MissedSearch[],
  { query, locale, today }: { query: string; locale: string; today: string },
): MissedSearch[] {
  const [last, ...earlier] = searches;
  const typedOn =
    last !== undefined && last.count === 1 && query !== last.query && query.startsWith(last.query);
  const others = typedOn ? earlier : [...searches];
  const known = others.find((each) => each.query === query && each.locale === locale);
  const noted = { ...known, query, locale, count: (known?.count ?? 0) + 1, last: today };
  return [noted, ...others.filter((each) => each !== known)].slice(0, most);
}

/** Nothing is noted of a query that is all numbers and addresses, or one of the customer's own values. */
export function noteMissed(typed: string, values: readonly string[], locale: string, today: string): void {
  const query = withoutPersonalData(typed, values);
  if (/\p{L}/u.test(query)) keep("missed", addMissed(readMissed(), { query, locale, today }));
}

/** What the agent opened after the search had failed. */
export function noteOpenedAfter(id: string): void {
  const [last, ...others] = readMissed();
  if (last) keep("missed", [{ ...last, opened: id }, ...others]);
}

export function withoutPersonalData(typed: string, values: readonly string[]): string {
  const bare = values
    .filter((value) => value.trim().length > 1)
    .reduce((text, value) => text.replaceAll(value.trim(), " "), typed);
  return bare
    .split(/\s+/u)
    .filter((word) => !/.@.|\p{Nd}{4}/u.test(word))
    .join(" ")
    .trim();
}

export function exportMissed(): MissedSearches {
  return {
    format: "answerbook-missed-searches",
    version: 1,
    exportedAt: new Date().toISOString(),
    searches: readMissed(),
  };
}
