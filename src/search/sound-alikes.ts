/** Words that share a consonant key with what was typed: the same word in another script, or spelt by ear. */
import { consonantKey, soundOf } from "./consonant-key.ts";
import { editDistance } from "./edit-distance.ts";
import type { SearchIndex } from "./index.ts";
import { placeOf, placesNear, placesWithPrefix, targetsOf } from "./lexicon.ts";
import { scriptOf } from "./normalise.ts";
import { matchWorth } from "./weights.ts";

interface Typed {
  /** In the index as it stands: then only other scripts are of interest. */
  known: boolean;
  unfinished: boolean;
}

/** Terms with their worth. */
type Alike = Map<number, number>;

/** Terms with their worth, more the more alike the vowels are. */
export function soundAlikes(index: SearchIndex, word: string, typed: Typed): Alike {
  const alike: Alike = new Map();
  if (/^\d/.test(word)) return alike;
  for (const sound of readingsOf(word)) {
    if (alike.size === 0) addAlike(alike, index, sound, scriptOf(word), typed);
  }
  return alike;
}

/** In Latin letters c is k or s, and to some, as in cala for చాలా, ch. */
function readingsOf(word: string): string[] {
  const other = word.replace(/(?<!c|t)c(?![chk])/g, "ch");
  return other === word ? [soundOf(word)] : [soundOf(word), soundOf(other)];
}

function addAlike(
  alike: Alike,
  index: SearchIndex,
  sound: string,
  script: string,
  { known, unfinished }: Typed,
): void {
  const key = consonantKey(sound);
  if (key === "") return;
  const exact = placeOf(index.keys, key);
  const byBeginning = unfinished && key.length > 1;
  const [from, to] = byBeginning ? placesWithPrefix(index.keys, key) : [exact, exact < 0 ? exact : exact + 1];
  for (let at = from; at < to; at++) {
    for (const place of targetsOf(index.keys, at)) {
      const found = index.words.words[place] ?? "";
      if (known && scriptOf(found) === script) continue;
      const whole = at === exact;
      const other = whole ? soundOf(found) : soundOf(found).slice(0, sound.length);
      addTerms(
        alike,
        index,
        place,
        (whole ? matchWorth.sameKey : matchWorth.keyBegins) * likenessOf(sound, other),
      );
    }
  }
}

/** Below this likeness of sound, a key one slip away is chance; so are short keys. */
const leastAlike = 0.6;
const shortestKey = 4;

/** Words of other scripts for one mistyped in Latin letters: their keys are one slip apart. */
export function slippedSounds(index: SearchIndex, word: string): Alike {
  const alike: Alike = new Map();
  const sound = soundOf(word);
  const key = consonantKey(sound);
  if (scriptOf(word) !== "latin" || /\d/.test(word) || key.length < shortestKey) return alike;
  for (const [at] of placesNear(index.keys, key, 1)) {
    for (const place of targetsOf(index.keys, at)) {
      const found = index.words.words[place] ?? "";
      const likeness = scriptOf(found) === "latin" ? 0 : likenessOf(sound, soundOf(found));
      if (likeness >= leastAlike) addTerms(alike, index, place, matchWorth.oneSlip * likeness);
    }
  }
  return alike;
}

function addTerms(alike: Alike, { words }: SearchIndex, place: number, worth: number): void {
  for (const term of targetsOf(words, place)) {
    if (worth > (alike.get(term) ?? 0)) alike.set(term, worth);
  }
}

function likenessOf(sound: string, other: string): number {
  const length = Math.max(sound.length, other.length);
  return 1 - editDistance(sound, other, length) / length;
}
