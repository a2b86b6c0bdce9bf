/** What a typed word may mean: itself, a longer word, a misspelt one, or one in another script. */
import { placesAlike, placesNear, placesWithPrefix, targetsOf } from "./lexicon.ts";
import type { SearchIndex } from "./index.ts";
import { countRecords, type PlacedShelf, sharedRarity } from "./shelf.ts";
import { slippedSounds, soundAlikes } from "./sound-alikes.ts";
import { stemWord } from "./stem.ts";
import { matchWorth } from "./weights.ts";

export interface Meaning {
  shelf: PlacedShelf;
  term: number;
  /** Its worth beside an exact match, inverse document frequency included. */
  weight: number;
}

/** Terms of one shelf with their worth. */
type Group = Map<number, number>;

/** Takes a folded word; `unfinished` when it is still being typed. */
export function expandWord(shelves: readonly PlacedShelf[], word: string, unfinished: boolean): Meaning[] {
  const stem = stemWord(word);
  const exact = shelves.map(({ index }): Group => {
    const term = index.terms.get(stem);
    return new Map(term === undefined ? [] : [[term, 1]]);
  });
  const known = exact.some(({ size }) => size > 0);
  const prefixWorth = known ? matchWorth.prefixOfKnown : matchWorth.prefix;
  const longer = unfinished ? shelves.map(({ index }) => longerWords(index, word, prefixWorth)) : [];
  const alike = shelves.map(({ index }) =>
    soundAlikes(index, word, { known, unfinished: unfinished && !known }),
  );
  const found = [exact, longer, alike].map((groups) => weighTogether(shelves, groups));
  const heard = alike.some((group) => [...group.values()].some((worth) => worth >= matchWorth.soundsRight));
  if (!known && !heard) {
    const slips = shelves.map(({ index }) => misspelt(index, word));
    const isMisspelt = slips.some(({ size }) => size > 0);
    const meant = isMisspelt ? slips : shelves.map(({ index }) => slippedSounds(index, word));
    found.push(shelves.map((shelf, i) => weighApart(shelf, meant[i] ?? new Map())));
  }
  return shelves.flatMap((shelf, i) =>
    bestOf(
      shelf,
      found.flatMap((groups) => groups[i] ?? []),
    ),
  );
}

/** The same word in several languages is as rare in one as in all. */
function weighTogether(shelves: readonly PlacedShelf[], groups: readonly Group[]): Group[] {
  const rarity = sharedRarity(
    shelves,
    groups.map((group, i) => (shelves[i] ? countRecords(shelves[i], group.keys()) : 0)),
  );
  return groups.map((group) => new Map(Array.from(group, ([term, worth]) => [term, worth * rarity])));
}

function weighApart(shelf: PlacedShelf, group: Group): Group {
  return new Map(
    Array.from(group, ([term, worth]) => [
      term,
      worth * sharedRarity([shelf], [countRecords(shelf, [term])]),
    ]),
  );
}

function bestOf(shelf: PlacedShelf, groups: readonly Group[]): Meaning[] {
  const best: Group = new Map();
  for (const group of groups) {
    for (const [term, weight] of group) if (weight > (best.get(term) ?? 0)) best.set(term, weight);
  }
  return Array.from(best, ([term, weight]) => ({ shelf, term, weight }));
}

function longerWords(index: SearchIndex, word: string, worth: number): Group {
  const [from, to] = placesWithPrefix(index.words, word);
  const group: Group = new Map();
  for (let place = from; place < to; place++) {
    for (const term of targetsOf(index.words, place)) group.set(term, worth);
  }
  return group;
}

function misspelt(index: SearchIndex, word: string): Group {
  const limit = word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
  const group: Group = new Map();
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
export function guessWord(shelves: readonly PlacedShelf[], word: string): Meaning[] {
  return atPlaces(shelves, ({ words }) => {
    const near = word.length > 3 ? placesNear(words, word, 2).map(([place]) => place) : [];
    const [from, to] = placesWithPrefix(words, word.slice(0, 3));
    for (let place = from; place < to; place++) near.push(place);
    return near;
  });
}

/** For a query of which nothing can be guessed: words that look alike. */
export function wordsLike(shelves: readonly PlacedShelf[], word: string): Meaning[] {
  return atPlaces(shelves, ({ words }) => placesAlike(words, word, matchWorth.leastAlike));
}

function atPlaces(shelves: readonly PlacedShelf[], find: (index: SearchIndex) => number[]): Meaning[] {
  return shelves.flatMap((shelf) => {
    const terms = find(shelf.index).flatMap((place) =>
      Array.from(targetsOf(shelf.index.words, place), (term): [number, number] => [term, matchWorth.guess]),
    );
    return bestOf(shelf, [weighApart(shelf, new Map(terms))]);
  });
}

/** Whether a word, or one it is the beginning of while `unfinished`, is in any of the texts. */
export function isInTexts(shelves: readonly PlacedShelf[], word: string, unfinished: boolean): boolean {
  const stem = stemWord(word);
  return shelves.some(({ index }) => {
    if (index.terms.has(stem)) return true;
    const [from, to] = unfinished ? placesWithPrefix(index.words, word) : [0, 0];
    return to > from;
  });
}
