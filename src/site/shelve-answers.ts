/** What the browser will fetch of one language's answers: all at once for a small site, in parts for a large one. */
import { listRelatedWords } from "#search/related-words.ts";
import { stemWord } from "#search/stem.ts";
import { tokenise } from "#search/tokenise.ts";
import { makeParts } from "./parted-index.ts";
import type { SearchCatalogue, StoredAnswer } from "./search-index.ts";

export interface Shelf {
  catalogue: SearchCatalogue;
  /** File names without ending → what they hold; empty where the catalogue holds everything. */
  parts: Map<string, unknown>;
}

/** What a catalogue says beside its answers. */
export type Shared = Omit<SearchCatalogue, "answers" | "parts" | "related">;

/** Characters of all answers of a language up to which they come whole: about 60 kB on the way. */
const mostCharactersWhole = 150_000;

/** `folder` and `version` tell where the parts will stand, if there are any. */
export function shelveAnswers(
  answers: readonly StoredAnswer[],
  shared: Shared,
  locale: string,
  place: { folder: string; version: string },
): Shelf {
  if (JSON.stringify(answers).length > mostCharactersWhole)
    return shelveInParts(answers, shared, locale, place);
  const related = relatedWordsOf(answers);
  return { catalogue: { ...shared, related, answers: [...answers] }, parts: new Map() };
}

function relatedWordsOf(answers: readonly StoredAnswer[]): string[][] {
  const stemsOf = (text: string) => tokenise(text).map(({ word }) => stemWord(word));
  const known = new Set(
    answers.flatMap(({ title, summary, questions, keywords, passages }) => {
      const texts = passages.flatMap(({ heading, text }) => [heading, text]);
      return stemsOf([title, summary, ...questions, ...keywords, ...texts].join("\n"));
    }),
  );
  return listRelatedWords()
    .filter((group) => stemsOf(group.join("\n")).some((stem) => known.has(stem)))
    .map((group) => [...group]);
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
      related: relatedWordsOf(answers),
      answers: popular.map((answer) => ({ ...withoutTwin(answer), keywords: [], passages: [] })),
      parts: { folder, version, count: answers.length },
    },
    parts: new Map<string, unknown>([
      ["words", list],
      ...parts.map((part, at): [string, unknown] => [`part-${at}`, part]),
      ...answers.map((answer, at): [string, unknown] => [`answer-${at}`, withoutTwin(answer)]),
    ]),
  };
}

/** In parts, the index alone has it. */
function withoutTwin({ twin: _twin, ...answer }: StoredAnswer): StoredAnswer {
  return answer;
}
