/** One language's answers, ready to be asked: whole and ranked as the console ranks, or in parts fetched as asked for. */
import { searchShelves } from "#search/find.ts";
import { buildIndex } from "#search/index.ts";
import type { SynonymGroup } from "#search/synonyms.ts";
import type { HitRange } from "#search/record.ts";
import { fetchCatalogue } from "./catalogue.ts";
import { toRecord, twinRecords, type SearchCatalogue, type StoredAnswer } from "./search-index.ts";

export interface Found {
  answer: StoredAnswer;
  /** Where its title, questions and first words matched. */
  ranges: HitRange[];
}

export interface AnswerLibrary {
  catalogue: SearchCatalogue;
  /** Best first. */
  find: (query: string, limit: number, topic?: string) => Promise<Found[]>;
  /** Whether it has every word; if not, the full text may. */
  knows: (query: string) => boolean;
}

const libraries = new Map<string, Promise<AnswerLibrary>>();

/** Fetched once a language, and again after a failure. */
export function openLibrary(locale: string, base: string): Promise<AnswerLibrary> {
  const known = libraries.get(base + locale);
  if (known) return known;
  const opening = fetchLibrary(locale, base);
  libraries.set(base + locale, opening);
  opening.catch(() => libraries.delete(base + locale));
  return opening;
}

async function fetchLibrary(locale: string, base: string): Promise<AnswerLibrary> {
  const catalogue = await fetchCatalogue(locale, base);
  const synonyms = catalogue.synonyms.map(([term = "", ...words]): SynonymGroup => ({ locale, term, words }));
  if (catalogue.parts) {
    const { openPartedLibrary } = await import("./parted-library.ts");
    return openPartedLibrary(catalogue, catalogue.parts, locale, synonyms);
  }
  const records = catalogue.answers.map((answer) => toRecord(answer, locale));
  const answers = new Map(catalogue.answers.map((answer) => [answer.id, answer]));
  const { related } = catalogue;
  const twins = twinRecords(catalogue.answers);
  const shelves = [records, twins].map((own) => ({ records: own, index: buildIndex(own) }));
  const finder = searchShelves(shelves, { synonyms, related });
  return {
    catalogue,
    knows: finder.knows,
    find: async (query, limit, topic) =>
      finder
        .find(query, { locale, limit, ...(topic ? { topic } : {}) })
        .flatMap(({ id, ranges }) => ({ answer: answers.get(id), ranges }))
        .flatMap(({ answer, ranges }) => (answer ? [{ answer, ranges }] : [])),
  };
}
