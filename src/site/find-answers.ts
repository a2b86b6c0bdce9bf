/** Ranks the answers to a question, in the language it is typed in. */
import { foldText } from "#search/normalise.ts";
import type { Ranked, SearchPlace, Wanted } from "./answer-exchange.ts";
import { openLibrary, type Found } from "./answer-library.ts";
import { findBestSentence, type BestSentence, type Mark } from "./best-sentence.ts";
import { fetchCatalogue } from "./catalogue.ts";
import { queryLanguage } from "./query-language.ts";
import type { SearchCatalogue, StoredAnswer } from "./search-index.ts";

export interface Answer {
  address: string;
  title: string;
  summary: string;
  topic: string;
  lang: string;
  /** Where the title matched, `[start, end)`. */
  marks: Mark[];
  sentence?: BestSentence;
}

function toAnswer(query: string, found: Found, { lang, root, topics }: SearchCatalogue): Answer {
  const { id, title, summary, topic, writtenIn = lang } = found.answer;
  const sentence = findBestSentence(query, found, writtenIn);
  return {
    address: `${root}${id}/`,
    title,
    summary,
    topic: topics[topic] ?? "",
    lang: writtenIn,
    marks: found.ranges.filter(({ field }) => field === "title"),
    ...(sentence ? { sentence } : {}),
  };
}

/** For a letter or two nothing more need be fetched: what most readers come for and begins so. */
function findPopular({ parts, answers }: SearchCatalogue, query: string, limit: number): Found[] {
  const begun = ` ${foldText(query).trim()}`;
  if (!parts || begun.length > 3) return [];
  const isBegun = ({ title, questions }: StoredAnswer) =>
    [title, ...questions].some((text) => ` ${foldText(text)}`.includes(begun));
  return answers
    .filter(isBegun)
    .slice(0, limit)
    .map((answer) => ({ answer, ranges: [] }));
}

/** Throws where the index cannot be fetched, and `Superseded` where a later question came first. */
export async function rankAnswers(query: string, place: SearchPlace, wanted: Wanted): Promise<Ranked> {
  const { limit, topic, thorough = false } = wanted;
  const spoken = wanted.locale ?? queryLanguage(query, place.locale, place.locales);
  const answers: Answer[] = [];
  for (const locale of new Set([spoken, wanted.locale ?? place.defaultLocale])) {
    const catalogue = await fetchCatalogue(locale, place.base);
    const popular = topic ? [] : findPopular(catalogue, query, limit);
    if (popular.length > 0) return { answers: popular.map((each) => toAnswer(query, each, catalogue)) };
    const library = await openLibrary(locale, place.base);
    const found = await library.find(query, limit, topic);
    answers.push(...found.map((each) => toAnswer(query, each, catalogue)));
    if (answers.length > 0 && (!thorough || !catalogue.parts || library.knows(query))) return { answers };
    if (answers.length > 0) break;
  }
  return topic || !thorough ? { answers } : { answers, unknownIn: spoken };
}

/** What most readers come for, most first. */
export async function listOftenAsked({ locale, base }: SearchPlace): Promise<Answer[]> {
  const catalogue = await fetchCatalogue(locale, base);
  const byId = new Map(catalogue.answers.map((answer) => [answer.id, answer]));
  return catalogue.oftenAsked
    .flatMap((id) => byId.get(id) ?? [])
    .map((answer) => toAnswer("", { answer, ranges: [] }, catalogue));
}
