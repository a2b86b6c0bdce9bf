/** Fetches the search catalogue of a language, once. */
import type { SearchCatalogue } from "./search-index.ts";

const catalogues = new Map<string, Promise<SearchCatalogue>>();

/** Fetched again after a failure. */
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
