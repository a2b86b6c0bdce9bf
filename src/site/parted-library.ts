/** A large site's answers: the same ranking over only those parts of the index that the question's words stand in. */
import type { SearchIndex } from "#search/index.ts";
import { pickLeaders } from "#search/leaders.ts";
import { createLikeness } from "#search/likeness.ts";
import { hasEveryWord, readQuery, type QueryWord } from "#search/query.ts";
import { createRangeFinder, tellingTerms } from "#search/ranges.ts";
import { scoreRecords } from "#search/score.ts";
import type { PlacedShelf } from "#search/shelf.ts";
import { buildSynonyms, type SynonymGroup } from "#search/synonyms.ts";
import type { AnswerLibrary, Found } from "./answer-library.ts";
import { fetchJson } from "./catalogue.ts";
import { openParts, type PostingsPart, type WordList } from "./parted-index.ts";
import { toRecord, type SearchCatalogue, type StoredAnswer } from "./search-index.ts";

/** Of the many things a word may mean, those looked up: each may cost a part. */
const mostMeanings = 3;
/** … and only those worth at least this share of the likeliest. */
const leastWorth = 0.4;
/** Answers fetched beyond those shown, for likeness to choose among. */
const spare = 2;
/** Milliseconds without a key after which somebody is waiting; until then nothing is fetched. */
const pause = 180;

export class Superseded extends Error {}

export async function openPartedLibrary(
  catalogue: SearchCatalogue,
  { folder, version, count }: NonNullable<SearchCatalogue["parts"]>,
  locale: string,
  groups: readonly SynonymGroup[],
): Promise<AnswerLibrary> {
  const fetchOnce = rememberFetches(folder, version);
  const list = await fetchOnce<WordList>("words");
  const { index, partOf, fill } = openParts(list, count);
  const shelf: PlacedShelf = {
    records: [],
    index,
    first: 0,
    synonyms: buildSynonyms(index, groups, catalogue.related),
  };
  const topics = list.topics.flatMap(([topic, own]) => Array.from({ length: own }, () => topic));
  const places = Uint32Array.from({ length: count }, (_, place) => place);
  const findRanges = createRangeFinder();
  const filled = new Set<number>();

  const missingParts = (words: readonly QueryWord[]) =>
    new Set(
      words
        .flatMap(({ meanings }) => meanings.map(({ term }) => partOf(term)))
        .filter((part) => !filled.has(part)),
    );

  const fetchPart = async (part: number) => {
    const postings = await fetchOnce<PostingsPart>(`part-${part}`);
    if (!filled.has(part)) fill(part, postings);
    filled.add(part);
  };

  let asked = 0;
  const find: AnswerLibrary["find"] = async (query, limit, topic) => {
    const turn = ++asked;
    const words = narrowAll(index, readQuery([shelf], query));
    const missing = missingParts(words);
    if (missing.size > 0) {
      await new Promise((done) => setTimeout(done, pause));
      if (turn !== asked) throw new Superseded("Something else was asked in the meantime.");
      await Promise.all([...missing].map(fetchPart));
    }
    const eligible = topic ? Uint8Array.from(topics, (each) => (each === topic ? 1 : 0)) : undefined;
    const { touched, sets } = scoreRecords(words, places, eligible);
    const leaders = pickLeaders(touched, sets, limit + spare);
    const answers = await Promise.all(leaders.map(({ set }) => fetchOnce<StoredAnswer>(`answer-${set}`)));
    const records = answers.map((answer) => toRecord(answer, locale));
    const raise = createLikeness(records)(query, [...records.keys()]);
    const terms = tellingTerms(words);
    return leaders
      .map(({ score }, at) => ({ at, score: score * (raise[at] ?? 1) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .flatMap(({ at }): Found[] => {
        const [answer, record] = [answers[at], records[at]];
        return answer && record ? [{ answer, ranges: findRanges(record, shelf, terms) }] : [];
      });
  };
  return { catalogue, find, knows: (query) => hasEveryWord([shelf], query) };
}

/** Stop words say little and cost as much as others: they count only where nothing else was asked. */
function narrowAll(index: SearchIndex, words: readonly QueryWord[]): QueryWord[] {
  const telling = words.filter((word) => word.telling);
  return (telling.length > 0 ? telling : words).map((word) => narrow(index, word));
}

/** The likeliest meanings; of equals the one that most articles know. */
function narrow({ postings }: SearchIndex, word: QueryWord): QueryWord {
  const known = (term: number) => (postings.offsets[term + 1] ?? 0) - (postings.offsets[term] ?? 0);
  const meanings = word.meanings
    .toSorted((a, b) => b.weight - a.weight || known(b.term) - known(a.term))
    .filter(({ weight }, _at, [best]) => weight >= leastWorth * (best?.weight ?? 0))
    .slice(0, mostMeanings);
  return { ...word, meanings };
}

/** The version keeps a page opened yesterday from mixing parts of two builds: a part that is gone fails instead. */
function rememberFetches(folder: string, version: string) {
  const known = new Map<string, Promise<unknown>>();
  return <Data>(name: string): Promise<Data> => {
    const going = known.get(name) ?? fetchJson(`${folder}${name}.json?v=${version}`);
    known.set(name, going);
    going.catch(() => known.delete(name));
    return going as Promise<Data>;
  };
}
