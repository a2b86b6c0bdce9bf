/** Where a record shows the words it was found by, for highlighting in any script. */
import type { SearchIndex } from "./index.ts";
import type { QueryWord } from "./query.ts";
import type { HitRange, SearchRecord } from "./record.ts";
import { tokenise } from "./tokenise.ts";

/** Of a body only the beginning is looked through, and only so many places are shown. */
const bodyShown = { characters: 1500, places: 12 };

/** Terms worth highlighting: stop words only where nothing else was asked. */
export function tellingTerms(words: readonly QueryWord[]): Set<number> {
  const telling = words.filter((word) => word.telling);
  return new Set(
    (telling.length > 0 ? telling : words).flatMap(({ meanings }) => meanings.map(({ term }) => term)),
  );
}

export function findRanges(index: SearchIndex, record: SearchRecord, terms: ReadonlySet<number>): HitRange[] {
  const ranges: HitRange[] = [];
  const look = (field: HitRange["field"], text: string, at: number, places: number) => {
    for (const { word, start, end, joined } of tokenise(text, index.fold)) {
      const term = joined ? undefined : index.termOfWord.get(word);
      if (term === undefined || !terms.has(term)) continue;
      ranges.push({ field, index: at, start, end });
      if (--places === 0) return;
    }
  };
  look("title", record.title, 0, Infinity);
  look("shortcut", record.shortcut ?? "", 0, Infinity);
  record.questions.forEach((question, i) => look("questions", question, i, Infinity));
  record.keywords.forEach((keyword, i) => look("keywords", keyword, i, Infinity));
  look("body", record.body.slice(0, bodyShown.characters), 0, bodyShown.places);
  return ranges;
}
