/**
 * Keys by which a Hindi word is found however it is typed in Latin letters: पुराना is “purana” or “puraana”, बिकता
 * “bikta”. Both sides are brought to one rough spelling; `withoutVowelA` forgives a missing or doubled a as well.
 */

const consonants: Record<string, string> = Object.fromEntries(
  `क k ख kh ग g घ gh ङ n च ch छ ch ज j झ j ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ f ब b भ bh म m य y र r ल l व v श sh ष sh स s ह h ळ l`
    .split(" ")
    .flatMap((letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? ""]] : [])),
);
const vowels: Record<string, string> = Object.fromEntries(
  `अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ e ओ o औ o ऑ o ऍ e ा a ि i ी i ु u ू u ृ ri े e ै e ो o ौ o ॉ o ॅ e`
    .split(" ")
    .flatMap((letter, index, all) => (index % 2 === 0 ? [[letter, all[index + 1] ?? ""]] : [])),
);
const virama = "्";
/** After another consonant these are said with an a: मान्य is “maanya”. */
const spokenLast = new Set("यवरम");
const longA = new Set(["ा", "आ"]);

/** Key of a word in Devanagari, in canonical spelling. A close key tells long a and doubled letters: बना, बनना. */
export function keyOfHindi(word: string, close = false): string {
  const letters = [...word];
  let key = "";
  letters.forEach((letter, at) => {
    const consonant = consonants[letter];
    if (consonant === undefined) {
      key += letter === "ं" ? "n" : close && longA.has(letter) ? "aa" : (vowels[letter] ?? "");
      return;
    }
    key += consonant;
    const next = letters[at + 1];
    const spoken = next === undefined && letters[at - 1] === virama && spokenLast.has(letter);
    const bare = next === undefined ? !spoken : next === virama || isSign(next);
    if (!bare && !dropsVowel(letters, at)) key += "a";
  });
  return close ? closeEnd(key) : tidy(key);
}

/** The unwritten a falls silent between a vowel and a consonant that has one: बिकता, पुकारना. */
function dropsVowel(letters: readonly string[], at: number): boolean {
  const next = letters[at + 1];
  const after = letters[at + 2];
  if (at === 0 || next === undefined || consonants[next] === undefined) return false;
  return after !== undefined && isSign(after) && after !== "ं" && letters[at - 1] !== virama;
}

function isSign(letter: string): boolean {
  return letter !== "ं" && /\p{M}/u.test(letter) && letter !== virama;
}

/** Key of a word typed in Latin letters, lower case. */
export function keyOfLatin(word: string, close = false): string {
  const key = soundOf(word);
  return close ? closeEnd(key) : tidy(key);
}

function soundOf(word: string): string {
  return word
    .replace(/ee/g, "i")
    .replace(/oo/g, "u")
    .replace(/ph/g, "f")
    .replace(/chh/g, "ch")
    .replace(/w/g, "v")
    .replace(/z/g, "j")
    .replace(/jh/g, "j")
    .replace(/q/g, "k")
    .replace(/ein\b/g, "en")
    .replace(/ai|ay(?=[^aeiou]|$)/g, "e")
    .replace(/au/g, "o")
    .replace(/(?<=[aeiou])y(?=[ie])|(?<=i)y(?=e)/g, "");
}

/** A final long a is typed with one letter. */
function closeEnd(key: string): string {
  return key.replace(/aa$/, "a").replace(/m(?=[pb])/g, "n");
}

function tidy(key: string): string {
  return key.replace(/(.)\1+/g, "$1").replace(/m(?=[pb])/g, "n");
}

export function withoutVowelA(key: string): string {
  return key.slice(0, 1) + key.slice(1, -1).replace(/a/g, "") + key.slice(1).slice(-1);
}
