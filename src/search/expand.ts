/** What a typed word may mean: itself, a longer word, a misspelt one, or one in another script. */
import { rarity } from "./impacts.ts";
import { recordsWith, type SearchIndex } from "./index.ts";
import { placesNear, placesWithPrefix, targetsOf } from "./lexicon.ts";
import { soundAlikes } from "./sound-alikes.ts";
import { stemWord } from "./stem.ts";
import { matchWorth } from "./weights.ts";

export interface Meaning {
  term: number;
  /** Its worth beside an exact match, inverse document frequency included. */
  weight: number;
}

export function rarityOf(index: SearchIndex, term: number): number {
  return rarity(index.recordCount, recordsWith(index, term));
}

/** Takes a folded word; `unfinished` when it is still being typed. */
export function expandWord(index: SearchIndex, word: string, unfinished: boolean): Meaning[] {
  const meanings = new Map<number, number>();
  const add = (term: number, weight: number) => {
    if (weight > (meanings.get(term) ?? 0)) meanings.set(term, weight);
  };
  const addGroup = (group: Map<number, number>) => {
    let found = 0;
    for (const term of group.keys()) found += recordsWith(index, term);
    const shared = rarity(index.recordCount, Math.min(found, index.recordCount));
    for (const [term, worth] of group) add(term, worth * shared);
  };

  const exact = index.terms.get(stemWord(word));
  if (exact !== undefined) add(exact, rarityOf(index, exact));
  const known = exact !== undefined;
  if (unfinished) addGroup(longerWords(index, word, known ? matchWorth.prefixOfKnown : matchWorth.prefix));
  const alike = soundAlikes(index, word, { known, unfinished: unfinished && !known });
  addGroup(alike);
  const heard = Math.max(0, ...alike.values()) >= matchWorth.soundsRight;
  if (!known && !heard) {
    for (const [term, worth] of misspelt(index, word)) add(term, worth * rarityOf(index, term));
  }
  return Array.from(meanings, ([term, weight]) => ({ term, weight }));
}

function longerWords(index: SearchIndex, word: string, worth: number): Map<number, number> {
  const [from, to] = placesWithPrefix(index.words, word);
  const group = new Map<number, number>();
  for (let place = from; place < to; place++) {
    for (const term of targetsOf(index.words, place)) group.set(term, worth);
  }
  return group;
}

function misspelt(index: SearchIndex, word: string): Map<number, number> {
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  const group = new Map<number, number>();
  if (limit === 0 || /\d/.test(word)) return group;
  for (const [place, slips] of placesNear(index.words, word, limit)) {
    const worth = slips === 1 ? matchWorth.oneSlip : matchWorth.twoSlips;
    for (const term of targetsOf(index.words, place)) {
      if (worth > (group.get(term) ?? 0)) group.set(term, worth);
    }
  }
  return group;
}

/** For a query that finds nothing: words that begin alike or are two slips away. */
export function guessWord(index: SearchIndex, word: string): Meaning[] {
  const near = word.length > 3 ? placesNear(index.words, word, 2).map(([place]) => place) : [];
  const [from, to] = placesWithPrefix(index.words, word.slice(0, 3));
  for (let place = from; place < to; place++) near.push(place);
  const terms = new Set(near.flatMap((place) => [...targetsOf(index.words, place)]));
  return Array.from(terms, (term) => ({ term, weight: matchWorth.guess * rarityOf(index, term) }));
}
