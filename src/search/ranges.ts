/** Where a record shows the words it was found by, for highlighting in any script. */
import type { SearchIndex } from "./index.ts";
import type { QueryWord } from "./query.ts";
import type { HitRange, SearchRecord } from "./record.ts";
import type { Shelf } from "./shelf.ts";
import { tokenise } from "./tokenise.ts";

/** Of a body only the beginning is looked through: what a list can show. */
const bodyShown = 800;

/** Records whose words stay at hand between keystrokes. */
const kept = 2000;

interface Spot extends HitRange {
  term: number;
}

type TermsOfShelf = ReadonlyMap<Shelf, ReadonlySet<number>>;

/** Terms worth highlighting: stop words only where nothing else was asked. */
export function tellingTerms(words: readonly QueryWord[]): TermsOfShelf {
  const telling = words.filter((word) => word.telling);
  const shown = telling.length > 0 ? telling : words;
  const terms = new Map<Shelf, Set<number>>();
  for (const { shelf, term } of shown.flatMap(({ meanings }) => meanings)) {
    const found = terms.get(shelf);
    if (found) found.add(term);
    else terms.set(shelf, new Set([term]));
  }
  return terms;
}

export function createRangeFinder() {
  const spots = new Map<SearchRecord, Spot[]>();
  return (record: SearchRecord, shelf: Shelf, terms: TermsOfShelf): HitRange[] => {
    let found = spots.get(record);
    if (!found) {
      if (spots.size >= kept) spots.clear();
      found = findSpots(shelf.index, record);
      spots.set(record, found);
    }
    return found
      .filter(({ term }) => terms.get(shelf)?.has(term))
      .map(({ field, index, start, end }) => ({ field, index, start, end }));
  };
}

function findSpots(index: SearchIndex, record: SearchRecord): Spot[] {
  const spots: Spot[] = [];
  const look = (field: HitRange["field"], text: string, at: number) => {
    for (const { word, start, end, joined } of tokenise(text, index.fold)) {
      const term = joined ? undefined : index.termOfWord.get(word);
      if (term !== undefined) spots.push({ field, index: at, start, end, term });
    }
  };
  look("title", record.title, 0);
  look("shortcut", record.shortcut ?? "", 0);
  record.questions.forEach((question, i) => look("questions", question, i));
  record.keywords.forEach((keyword, i) => look("keywords", keyword, i));
  look("body", record.body.slice(0, bodyShown), 0);
  return spots;
}
