/** An index as bytes: built once when the site is, so that a browser can search without indexing first. */
import { remember, type SearchIndex } from "./index.ts";
import { addUp, layLexicon } from "./lexicon.ts";
import { foldText } from "./normalise.ts";
import { joinSections, splitSections } from "./sections.ts";
import { packNumbers, packWords, unpackNumbers, unpackWords } from "./varints.ts";

const sectionCount = 10;

/** Fit for `importIndex`. */
export function exportIndex({
  terms,
  words,
  keys,
  postings,
  recordCount,
}: SearchIndex): Uint8Array<ArrayBuffer> {
  return joinSections([
    packNumbers([recordCount]),
    packWords([...terms.keys()]),
    packWords(words.words),
    packNumbers(words.targets),
    packWords(keys.words),
    packNumbers(countEach(keys.offsets)),
    packNumbers(keys.targets),
    packNumbers(countEach(postings.offsets)),
    packNumbers(gapsOf(postings.offsets, postings.records)),
    postings.impacts,
  ]);
}

/** Takes what `exportIndex` gave, for the same records in the same order; throws where the bytes are anything else. */
export function importIndex(bytes: Uint8Array): SearchIndex {
  const sections = splitSections(bytes, sectionCount);
  const section = (at: number) => sections[at] ?? new Uint8Array();
  const words = unpackWords(section(2));
  const targets = unpackNumbers(section(3));
  const offsets = addUp(unpackNumbers(section(7)));
  return {
    fold: remember(new Map<string, string>(), foldText),
    terms: new Map(unpackWords(section(1)).map((stem, term) => [stem, term])),
    termOfWord: new Map(words.map((word, place) => [word, targets[place] ?? 0])),
    words: layLexicon(words, new Uint8Array(words.length).fill(1), targets),
    keys: layLexicon(unpackWords(section(4)), unpackNumbers(section(5)), unpackNumbers(section(6))),
    postings: { offsets, records: fromGaps(offsets, unpackNumbers(section(8))), impacts: section(9) },
    recordCount: unpackNumbers(section(0))[0] ?? 0,
  };
}

function countEach(offsets: Uint32Array): Uint32Array {
  return offsets.subarray(1).map((end, i) => end - (offsets[i] ?? 0));
}

/** Each list starts anew: the first record's number, then the steps to the next. */
function gapsOf(offsets: Uint32Array, records: Uint32Array): Uint32Array {
  const starts = new Set(offsets);
  return records.map((record, i) => (starts.has(i) ? record : record - (records[i - 1] ?? 0)));
}

function fromGaps(offsets: Uint32Array, gaps: Uint32Array): Uint32Array {
  for (let term = 0; term + 1 < offsets.length; term++) {
    const end = offsets[term + 1] ?? 0;
    for (let i = (offsets[term] ?? 0) + 1; i < end; i++) gaps[i] = (gaps[i] ?? 0) + (gaps[i - 1] ?? 0);
  }
  return gaps;
}
