/** A key that a word shares with its spellings in other scripts: refund, रिफंड, రిఫండ్ and ریفاند are all `rfnd`. */
import { romanise } from "./romanise.ts";

/** Applied in order; what is left has one letter a sound. */
const sounds: [RegExp, string][] = [
  [/[^a-z0-9]/g, ""],
  [/qu/g, "kv"],
  [/ck|c(?![heiy])/g, "k"],
  [/ti(?=on)|sh|c(?=[eiy])/g, "s"],
  [/t?chh?/g, "c"],
  [/ph/g, "f"],
  [/zh?/g, "j"],
  [/([kgtdbj])h/g, "$1"],
  [/q/g, "g"],
  [/x/g, "ks"],
  [/w/g, "v"],
  [/m(?=[pb])/g, "n"],
  [/ee|ii|ea/g, "i"],
  [/oo|uu|ou/g, "u"],
  [/aa+/g, "a"],
  [/ai|ei|ay|ey/g, "e"],
  [/au|ow|av(?![aeiou])/g, "o"],
  [/(.)\1+/g, "$1"],
  [/h$/, ""],
];

/** What words sound like, at hand between keystrokes. */
const kept = 50_000;
const heard = new Map<string, string>();

/** How a word sounds, spelt with few letters and its vowels kept; empty where the script has no table. */
export function soundOf(word: string): string {
  let sound = heard.get(word);
  if (sound === undefined) {
    if (heard.size >= kept) heard.clear();
    sound = sounds.reduce((spelt, [pattern, letter]) => spelt.replace(pattern, letter), romanise(word));
    heard.set(word, sound);
  }
  return sound;
}

/** Takes what `soundOf` gives; a vowel at the front leaves an `a`. */
export function consonantKey(sound: string): string {
  const first = /^[aeiouy]/.test(sound) ? "a" : "";
  return first + sound.replace(/[aeiouy]/g, "").replace(/(.)\1+/g, "$1");
}

/** Keys under which a word is found: Persian و may be a vowel, a last nasal or h may go unwritten. */
export function consonantKeys(word: string, sound = soundOf(word)): string[] {
  const key = consonantKey(sound);
  const keys = new Set([key]);
  if (/[\u0600-\u06ff]/.test(word) && key.lastIndexOf("v") > 0)
    keys.add(key.charAt(0) + key.slice(1).replaceAll("v", ""));
  if (/[ंం]$/.test(word) && key.length > 2) keys.add(key.slice(0, -1));
  keys.delete("");
  return [...keys];
}
