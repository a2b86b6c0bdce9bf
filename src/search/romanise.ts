/** Hindi, Telugu and Persian words in Latin letters, roughly as people type them. */
import { scriptOf } from "./normalise.ts";

/**
 * Letters by their place in an Indic Unicode block; Devanagari, Telugu and their sisters share the layout.
 * Consonants carry no vowel here; `romanise` adds the inherent one.
 */
const indicConsonants: (string | undefined)[] = [];
const indicVowels: (string | undefined)[] = [];
"k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h"
  .split(" ")
  .forEach((sound, i) => (indicConsonants[0x15 + i] = sound));
"a aa i ii u uu ri l e e e ai o o o au".split(" ").forEach((sound, i) => {
  indicVowels[0x05 + i] = sound;
  if (i > 0) indicVowels[0x3d + i] = sound;
});

const persian: Record<string, string> = {
  ا: "a",
  ب: "b",
  پ: "p",
  ت: "t",
  ث: "s",
  ج: "j",
  چ: "ch",
  ح: "h",
  خ: "kh",
  د: "d",
  ذ: "z",
  ر: "r",
  ز: "z",
  ژ: "zh",
  س: "s",
  ش: "sh",
  ص: "s",
  ض: "z",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ف: "f",
  ق: "gh",
  ک: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  و: "v",
  ه: "h",
  ی: "i",
};

/** Takes a folded word; a Latin word comes back as it is, a script without a table as an empty string. */
export function romanise(word: string): string {
  const script = scriptOf(word);
  if (script === "latin") return word;
  if (script === "arabic") return Array.from(word, (letter) => persian[letter] ?? "").join("");
  return isIndic(word) ? romaniseIndic(word) : "";
}

function isIndic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x0900 && code <= 0x0d7f;
}

function romaniseIndic(word: string): string {
  let latin = "";
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) % 0x80;
    const consonant = indicConsonants[place];
    const vowel = indicVowels[place];
    if (consonant) {
      const next = word.charCodeAt(i + 1) % 0x80;
      const carriesSign = next >= 0x3e && next <= 0x4d;
      const schwa = carriesSign || i + 1 >= word.length ? "" : "a";
      latin += consonant + schwa;
    } else if (vowel) latin += vowel;
    else if (place === 0x02 || place === 0x01) latin += /[पफबभपఫబభ]/.test(word.charAt(i + 1)) ? "m" : "n";
    else if (place === 0x03) latin += "h";
    else if (/[a-z0-9]/.test(word.charAt(i))) latin += word.charAt(i);
  }
  return latin;
}
