/** What the browser will fetch of one language's answers: all at once for a small site, in parts for a large one. */
import { makeParts } from "./parted-index.ts";
import type { SearchCatalogue, StoredAnswer } from "./search-index.ts";

export interface Shelf {
  catalogue: SearchCatalogue;
  /** File names without ending → what they hold; empty where the catalogue holds everything. */
  parts: Map<string, unknown>;
}

/** What a catalogue says beside its answers. */
export type Shared = Omit<SearchCatalogue, "answers" | "parts">;

/** Characters of all answers of a language up to which they come whole: about 60 kB on the way. */
const mostCharactersWhole = 150_000;

/** `folder` and `version` tell where the parts will stand, if there are any. */
export function shelveAnswers(
  answers: readonly StoredAnswer[],
  shared: Shared,
  locale: string,
  place: { folder: string; version: string },
): Shelf {
  return JSON.stringify(answers).length <= mostCharactersWhole
    ? { catalogue: { ...shared, answers: [...answers] }, parts: new Map() }
    : shelveInParts(answers, shared, locale, place);
}

export function shelveInParts(
  answers: readonly StoredAnswer[],
  shared: Shared,
  locale: string,
  { folder, version }: { folder: string; version: string },
): Shelf {
  const { list, parts } = makeParts(answers, locale);
  const popular = answers.filter(({ id }) => shared.oftenAsked.includes(id));
  return {
    catalogue: {
      ...shared,
      answers: popular.map((answer) => ({ ...answer, keywords: [], passages: [] })),
      parts: { folder, version, count: answers.length },
    },
    parts: new Map<string, unknown>([
      ["words", list],
      ...parts.map((part, at): [string, unknown] => [`part-${at}`, part]),
      ...answers.map((answer, at): [string, unknown] => [`answer-${at}`, answer]),
    ]),
  };
}
