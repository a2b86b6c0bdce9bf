/** Agent search: words as people type them in, the right replies and articles out, in the language they will be read in. */
import { buildIndex } from "./index.ts";
import { type Grams, gramsOf, likenessTo } from "./likeness.ts";
import { foldText } from "./normalise.ts";
import { readQuery } from "./query.ts";
import { findRanges, tellingTerms } from "./ranges.ts";
import type { Hit, SearchFilters, SearchRecord } from "./record.ts";
import { scoreRecords } from "./score.ts";
import { buildSynonyms, type SynonymGroup } from "./synonyms.ts";
import { likeness } from "./weights.ts";

export interface FinderOptions {
  /** From the glossaries: the term and other wordings of it. */
  synonyms?: readonly SynonymGroup[];
}

export interface Finder {
  /**
   * Best first; a translation set (same kind and id) is one hit, shown in `locale` where it exists there.
   * Without words only filters speak, and records come in the order given; without either there are no hits.
   */
  find(query: string, filters?: SearchFilters): Hit[];
}

export function createFinder(records: readonly SearchRecord[], options: FinderOptions = {}): Finder {
  const index = buildIndex(records);
  const synonyms = buildSynonyms(index, options.synonyms ?? []);
  const { setOf, members } = groupTranslations(records);
  const grams = new Map<number, Grams[]>();

  const gramsOfRecord = (at: number): Grams[] => {
    let found = grams.get(at);
    const record = records[at];
    if (!found && record) {
      found = [record.title, ...record.questions].map(gramsOf);
      grams.set(at, found);
    }
    return found ?? [];
  };

  const find = (query: string, filters: SearchFilters = {}): Hit[] => {
    const limit = filters.limit ?? 20;
    const eligible = markEligible(records, filters);
    const words = readQuery(index, synonyms, query);
    if (words.length === 0)
      return eligible ? listAll(records, members, eligible, filters.locale).slice(0, limit) : [];
    const scores = scoreRecords(index, words, setOf, eligible);
    const shortcut = foldText(query.trim().replace(/^\//, ""));
    const queryGrams = gramsOf(query);

    const ranked = scores.touched
      .map((set) => ({ set, score: scores.sets[set] ?? 0 }))
      .sort((a, b) => b.score - a.score || a.set - b.set);
    const leaders = ranked.slice(0, Math.max(likeness.leaders, limit)).map(({ set, score }) => {
      const shown = (members[set] ?? []).filter((at) => !eligible || eligible[at]);
      const alike = likenessTo(queryGrams, shown.flatMap(gramsOfRecord));
      const called = shown.some((at) => records[at]?.shortcut && foldText(records[at].shortcut) === shortcut);
      return { shown, score: score * (1 + likeness.share * alike) + (called ? 1000 : 0), set };
    });
    leaders.sort((a, b) => b.score - a.score || a.set - b.set);

    const terms = tellingTerms(words);
    return leaders.slice(0, limit).flatMap(({ shown, score }) => {
      const best = shown.reduce(
        (a, b) => ((scores.records[b] ?? 0) > (scores.records[a] ?? 0) ? b : a),
        shown[0] ?? 0,
      );
      const at = shown.find((other) => records[other]?.locale === filters.locale) ?? best;
      const record = records[at];
      return record ? [{ id: record.id, score, record, ranges: findRanges(index, record, terms) }] : [];
    });
  };
  return { find };
}

function groupTranslations(records: readonly SearchRecord[]): { setOf: Uint32Array; members: number[][] } {
  const setOf = new Uint32Array(records.length);
  const members: number[][] = [];
  const numbers = new Map<string, number>();
  records.forEach(({ kind, id }, at) => {
    const name = `${kind} ${id}`;
    const set = numbers.get(name) ?? members.length;
    numbers.set(name, set);
    setOf[at] = set;
    (members[set] ??= []).push(at);
  });
  return { setOf, members };
}

/** Undefined when nothing is filtered: every record may show. */
function markEligible(records: readonly SearchRecord[], filters: SearchFilters): Uint8Array | undefined {
  const { kind, stage, channel, topic } = filters;
  if (!kind && !stage && !channel && !topic) return undefined;
  return Uint8Array.from(records, (record) => {
    const fits =
      (!kind || record.kind === kind) &&
      (!stage || record.stage === stage) &&
      (!topic || record.topic === topic) &&
      (!channel || !record.channels || record.channels.includes(channel));
    return fits ? 1 : 0;
  });
}

function listAll(
  records: readonly SearchRecord[],
  members: readonly number[][],
  eligible: Uint8Array,
  locale: string | undefined,
): Hit[] {
  return members.flatMap((set) => {
    const shown = set.filter((at) => eligible[at]);
    const record = records[shown.find((at) => records[at]?.locale === locale) ?? shown[0] ?? -1];
    return record ? [{ id: record.id, score: 0, record, ranges: [] }] : [];
  });
}
