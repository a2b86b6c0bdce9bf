/** Agent search: words as people type them in, the right replies and articles out, in the language they will be read in. */
import { buildIndex } from "./index.ts";
import { pickLeaders } from "./leaders.ts";
import { createLikeness } from "./likeness.ts";
import { foldText } from "./normalise.ts";
import { hasEveryWord, type QueryWord, readLoosely, readQuery } from "./query.ts";
import { createRangeFinder, tellingTerms } from "./ranges.ts";
import type { Hit, SearchFilters, SearchRecord } from "./record.ts";
import { listRelatedWords } from "./related-words.ts";
import { createScoreSheet, scoreRecords } from "./score.ts";
import type { PlacedShelf, Shelf } from "./shelf.ts";
import { buildSynonyms, type SynonymGroup } from "./synonyms.ts";
import { groupTranslations, markEligible } from "./translation-sets.ts";
import { calledByShortcut, floor, likeness } from "./weights.ts";

export interface FinderOptions {
  /** From the glossaries: the term and other wordings of it. */
  synonyms?: readonly SynonymGroup[];
  /** Words that stand for one another in any shop; `createFinder` knows those of our languages itself. */
  related?: readonly string[][];
}

export interface Finder {
  /**
   * Best first; a translation set (same kind and id) is one hit, shown in `locale` where it exists there.
   * Without words only filters speak, and records come in the order given, language by language; without either there
   * are no hits.
   */
  find(query: string, filters?: SearchFilters): Hit[];
  /** For a query that found nothing: what has words that look like its own. */
  near(query: string, filters?: SearchFilters): Hit[];
  /** Whether every word of it stands in the texts, the last one perhaps unfinished; if not, another language may have it. */
  knows(query: string): boolean;
}

export function createFinder(records: readonly SearchRecord[], options: FinderOptions = {}): Finder {
  const languages = Map.groupBy(records, ({ locale }) => locale).values();
  return searchShelves(
    Array.from(languages, (own) => ({ records: own, index: buildIndex(own) })),
    { related: listRelatedWords(), ...options },
  );
}

/** Takes one shelf a language, with an index built now or imported. */
export function searchShelves(shelves: readonly Shelf[], options: FinderOptions = {}): Finder {
  const records = shelves.flatMap((shelf) => shelf.records);
  const placed = placeShelves(shelves, options);
  const { setOf, members } = groupTranslations(records);
  const sheet = createScoreSheet(records.length);
  const raiseAlike = createLikeness(records);
  const findRanges = createRangeFinder();
  const shortcuts = records.map(({ shortcut }) => (shortcut ? foldText(shortcut) : undefined));

  const rank = (words: readonly QueryWord[], query: string, filters: SearchFilters): Hit[] => {
    const limit = filters.limit ?? 20;
    const eligible = markEligible(records, filters);
    const eligibleOf = (set: number) => (members[set] ?? []).filter((at) => !eligible || eligible[at]);
    const show = (
      set: number,
      score: number,
      best: number,
      terms: ReturnType<typeof tellingTerms>,
    ): Hit[] => {
      const wanted = eligibleOf(set).find((at) => records[at]?.locale === filters.locale) ?? best;
      const record = records[wanted];
      const shelf = placed.findLast(({ first }) => first <= wanted);
      return record && shelf
        ? [{ id: record.id, score, record, ranges: findRanges(record, shelf, terms) }]
        : [];
    };

    if (words.length === 0) {
      const sets = eligible ? Array.from(members.keys()) : [];
      return sets.flatMap((set) => show(set, 0, eligibleOf(set)[0] ?? -1, new Map())).slice(0, limit);
    }

    const scores = scoreRecords(words, setOf, eligible, sheet);
    const shortcut = foldText(query.trim().replace(/^\//, ""));
    const picked = pickLeaders(scores.touched, scores.sets, Math.max(likeness.leaders, limit)).map(
      ({ set, score }) => {
        const own = eligibleOf(set);
        const best = own.reduce((a, b) => ((scores.records[b] ?? 0) > (scores.records[a] ?? 0) ? b : a));
        const called = own.some((at) => shortcuts[at] === shortcut) ? calledByShortcut : 0;
        return { set, best, called, score };
      },
    );
    const raise = raiseAlike(
      query,
      picked.map(({ best }) => best),
    );
    const leaders = picked.map((leader, i) => ({
      ...leader,
      score: leader.score * (raise[i] ?? 1) + leader.called,
    }));
    leaders.sort((a, b) => b.score - a.score || a.set - b.set);
    const least = floor.share * (leaders.find(({ called }) => called === 0)?.score ?? 0);
    const terms = tellingTerms(words);
    return leaders
      .filter(({ score }, place) => place < floor.kept || score >= least)
      .slice(0, limit)
      .flatMap(({ set, score, best }) => show(set, score, best, terms));
  };
  return {
    find: (query, filters = {}) => rank(readQuery(placed, query), query, filters),
    near: (query, filters = {}) => rank(readLoosely(placed, query), query, filters),
    knows: (query) => hasEveryWord(placed, query),
  };
}

function placeShelves(
  shelves: readonly Shelf[],
  { synonyms = [], related = [] }: FinderOptions,
): PlacedShelf[] {
  let first = 0;
  return shelves.map((shelf) => {
    const placed = { ...shelf, first, synonyms: buildSynonyms(shelf.index, synonyms, related) };
    first += shelf.records.length;
    return placed;
  });
}
