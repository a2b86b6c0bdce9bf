/** Agent search: words as people type them in, the right replies and articles out, in the language they will be read in. */
import { buildIndex, type SearchIndex } from "./index.ts";
import { pickLeaders } from "./leaders.ts";
import { createLikeness } from "./likeness.ts";
import { foldText } from "./normalise.ts";
import { readQuery } from "./query.ts";
import { createRangeFinder, tellingTerms } from "./ranges.ts";
import type { Hit, SearchFilters, SearchRecord } from "./record.ts";
import { scoreRecords } from "./score.ts";
import { buildSynonyms, type SynonymGroup } from "./synonyms.ts";
import { groupTranslations, markEligible } from "./translation-sets.ts";
import { calledByShortcut, likeness } from "./weights.ts";

export interface FinderOptions {
  /** From the glossaries: the term and other wordings of it. */
  synonyms?: readonly SynonymGroup[];
  /** What `importIndex` gave for the same records, to save building one. */
  index?: SearchIndex;
}

export interface Finder {
  /**
   * Best first; a translation set (same kind and id) is one hit, shown in `locale` where it exists there.
   * Without words only filters speak, and records come in the order given; without either there are no hits.
   */
  find(query: string, filters?: SearchFilters): Hit[];
}

export function createFinder(records: readonly SearchRecord[], options: FinderOptions = {}): Finder {
  const index = options.index ?? buildIndex(records);
  const synonyms = buildSynonyms(index, options.synonyms ?? []);
  const { setOf, members } = groupTranslations(records);
  const likenessTo = createLikeness(records);
  const findRanges = createRangeFinder(index);
  const shortcuts = records.map(({ shortcut }) => (shortcut ? foldText(shortcut) : undefined));

  const find = (query: string, filters: SearchFilters = {}): Hit[] => {
    const limit = filters.limit ?? 20;
    const eligible = markEligible(records, filters);
    const eligibleOf = (set: number) => (members[set] ?? []).filter((at) => !eligible || eligible[at]);
    const show = (set: number, score: number, best: number, terms: ReadonlySet<number>): Hit[] => {
      const wanted = eligibleOf(set).find((at) => records[at]?.locale === filters.locale) ?? best;
      const record = records[wanted];
      return record ? [{ id: record.id, score, record, ranges: findRanges(record, terms) }] : [];
    };

    const words = readQuery(index, synonyms, query);
    if (words.length === 0) {
      const sets = eligible ? Array.from(members.keys()) : [];
      return sets.flatMap((set) => show(set, 0, eligibleOf(set)[0] ?? -1, new Set())).slice(0, limit);
    }

    const scores = scoreRecords(index, words, setOf, eligible);
    const likenessOf = likenessTo(query);
    const shortcut = foldText(query.trim().replace(/^\//, ""));
    const leaders = pickLeaders(scores.touched, scores.sets, Math.max(likeness.leaders, limit)).map(
      ({ set, score }) => {
        const own = eligibleOf(set);
        const best = own.reduce((a, b) => ((scores.records[b] ?? 0) > (scores.records[a] ?? 0) ? b : a));
        const called = own.some((at) => shortcuts[at] === shortcut) ? calledByShortcut : 0;
        return { set, best, score: score * (1 + likeness.share * likenessOf(best)) + called };
      },
    );
    leaders.sort((a, b) => b.score - a.score || a.set - b.set);
    const terms = tellingTerms(words);
    return leaders.slice(0, limit).flatMap(({ set, score, best }) => show(set, score, best, terms));
  };
  return { find };
}
