/** Words that share a consonant key with what was typed: the same word in another script, or spelt by ear. */
import { consonantKey, soundOf } from "./consonant-key.ts";
import { editDistance } from "./edit-distance.ts";
import type { SearchIndex } from "./index.ts";
import { placeOf, placesWithPrefix, targetsOf } from "./lexicon.ts";
import { scriptOf } from "./normalise.ts";
import { matchWorth } from "./weights.ts";

interface Typed {
  /** In the index as it stands: then only other scripts are of interest. */
  known: boolean;
  unfinished: boolean;
}

/** What words of the index sound like, at hand between keystrokes. */
const kept = 50_000;
const heard = new Map<string, string>();

function soundOfKnown(word: string): string {
  let sound = heard.get(word);
  if (sound === undefined) {
    if (heard.size >= kept) heard.clear();
    sound = soundOf(word);
    heard.set(word, sound);
  }
  return sound;
}

/** Terms with their worth, more the more alike the vowels are. */
export function soundAlikes(
  index: SearchIndex,
  word: string,
  { known, unfinished }: Typed,
): Map<number, number> {
  const alike = new Map<number, number>();
  const sound = soundOf(word);
  const key = consonantKey(sound);
  if (key === "" || /^\d/.test(word)) return alike;
  const exact = placeOf(index.keys, key);
  const byBeginning = unfinished && key.length > 1;
  const [from, to] = byBeginning ? placesWithPrefix(index.keys, key) : [exact, exact < 0 ? exact : exact + 1];
  const script = scriptOf(word);
  for (let at = from; at < to; at++) {
    for (const place of targetsOf(index.keys, at)) {
      const found = index.words.words[place] ?? "";
      if (known && scriptOf(found) === script) continue;
      const whole = at === exact;
      const other = whole ? soundOfKnown(found) : soundOfKnown(found).slice(0, sound.length);
      const worth = (whole ? matchWorth.sameKey : matchWorth.keyBegins) * likenessOf(sound, other);
      for (const term of targetsOf(index.words, place)) {
        if (worth > (alike.get(term) ?? 0)) alike.set(term, worth);
      }
    }
  }
  return alike;
}

function likenessOf(sound: string, other: string): number {
  const length = Math.max(sound.length, other.length);
  return 1 - editDistance(sound, other, length) / length;
}
