/** Latin short forms written as Hindi reads them out: एचएलआर is HLR. */
import type { Lexicon } from "../../lexicon.ts";
import { spell } from "./spelling.ts";

const names = `ए a, बी b, सी c, डी d, ई e, एफ़ f, जी g, एच h, आई i, जे j, के k, एल l, एम m, एन n, ओ o, पी p, क्यू q, आर r, एस s,
टी t, यू u, वी v, डब्ल्यू w, एक्स x, वाई y, ज़ेड z, जेड z`;

const letters = new Map(
  names.split(",").map((pair): [string, string] => {
    const [name = "", letter = ""] = pair.trim().split(" ");
    return [spell(name), letter];
  }),
);

/** The Latin letters of all ways to take the word apart. */
function readLetters(text: string): string[] {
  if (text === "") return [""];
  return [...letters].flatMap(([name, letter]) =>
    text.startsWith(name) ? readLetters(text.slice(name.length)).map((rest) => letter + rest) : [],
  );
}

const opening = new RegExp(`^(?:${[...letters.keys()].join("|")})`, "u");

/** Three letters or more that are no word, and that not everybody knows. */
export function isStrangeShortForm(text: string, lexicon: Lexicon): boolean {
  if (text.length > longest || !opening.test(text) || lexicon.knows(text)) return false;
  const latin = readLetters(text).filter((word) => word.length > 2);
  return (
    latin.length > 0 && !latin.some((word) => lexicon.hasClass({ text: word, lemma: word }, "known-acronym"))
  );
}

const longest = 30;
