/** Splits English contractions and fills in dictionary forms: can't → can + not, we'll → we + will. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import {
  bePredicates,
  commandOpeners,
  conjunctions,
  determiners,
  modals,
  negations,
  plainAdverbs,
  prepositions,
  questionWords,
  subjectPronouns,
} from "./function-words.ts";
import { lemmatise } from "./lemma.ts";

const whole: Record<string, string[]> = {
  cannot: ["can", "not"],
  "can't": ["can", "not"],
  "won't": ["will", "not"],
  "shan't": ["shall", "not"],
  "ain't": ["is", "not"],
  "let's": ["let", "us"],
  cant: ["can", "not"],
  wont: ["will", "not"],
  dont: ["do", "not"],
  doesnt: ["does", "not"],
  didnt: ["did", "not"],
  isnt: ["is", "not"],
  arent: ["are", "not"],
  wasnt: ["was", "not"],
  couldnt: ["could", "not"],
  shouldnt: ["should", "not"],
  wouldnt: ["would", "not"],
  havent: ["have", "not"],
  hasnt: ["has", "not"],
  im: ["i", "am"],
  ive: ["i", "have"],
  youre: ["you", "are"],
  gonna: ["going", "to"],
  gotta: ["have", "to"],
  gimme: ["give", "me"],
  lemme: ["let", "me"],
  pls: ["please"],
  plz: ["please"],
  u: ["you"],
};
const endings: [string, string][] = [
  ["n't", "not"],
  ["'ll", "will"],
  ["'ve", "have"],
  ["'re", "are"],
  ["'m", "am"],
  ["'d", "would"],
];
const isAfter = new Set(
  "he she it that this there here who what where how when everything something nothing everyone".split(" "),
);

export function refine(tokens: Token[], lexicon: Lexicon): Token[] {
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word") {
      out.push(token);
      continue;
    }
    if (fillers.has(token.text)) token.filler = true;
    if (closedWords.has(token.text)) token.closed = true;
    const words = expand(token.text, tokens[index + 1]?.text ?? "");
    if (words === undefined) {
      token.lemma = lemmaOf(token.text, lexicon);
      out.push(token);
      continue;
    }
    for (const [index, text] of words.entries())
      out.push({
        ...token,
        text,
        lemma: lemmaOf(text, lexicon),
        joined: index === 0 && token.joined,
        ...(closedWords.has(text) && { closed: true }),
      });
  }
  return out;
}

/** A possessive loses its ending, “the coupon's dead” does not; undefined where the word stays as it is. */
function expand(word: string, next: string): string[] | undefined {
  const fixed = Object.hasOwn(whole, word) ? whole[word] : undefined;
  if (fixed !== undefined || !word.includes("'")) return fixed;
  for (const [ending, text] of endings)
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), text];
  if (!word.endsWith("'s")) return undefined;
  const base = word.slice(0, -2);
  return isAfter.has(base) || followsIs(next) ? [base, "is"] : [base];
}

const fillers = new Set(
  "really actually simply honestly quite unfortunately sadly regrettably currently personally frankly obviously clearly perhaps maybe therefore indeed certainly totally completely absolutely probably apparently naturally basically literally truly presently ultimately surely definitely".split(
    " ",
  ),
);

const states = new Set(
  "been gone dead done sold full shut closed free ready late over broken lost".split(" "),
);

/** After a noun with ’s these are no possession of its. */
function followsIs(next: string): boolean {
  return (
    states.has(next) ||
    negations.has(next) ||
    prepositions.has(next) ||
    plainAdverbs.has(next) ||
    next in bePredicates ||
    /^(?:an?|the|my|your)$/.test(next)
  );
}

/** A capital on these only starts a sentence; they are nobody's name. */
const closedWords = new Set([
  ...subjectPronouns,
  ...determiners,
  ...prepositions,
  ...conjunctions,
  ...questionWords,
  ...commandOpeners,
  ...plainAdverbs,
  ...Object.keys(modals),
  ..."if when while because unless although once do does did is are have has".split(" "),
]);

const caches = new WeakMap<Lexicon, Map<string, string>>();
const cacheLimit = 20_000;

function lemmaOf(word: string, lexicon: Lexicon): string {
  let cache = caches.get(lexicon);
  if (cache === undefined || cache.size > cacheLimit) caches.set(lexicon, (cache = new Map()));
  let lemma = cache.get(word);
  if (lemma === undefined) cache.set(word, (lemma = lemmatise(word, lexicon.knows)));
  return lemma;
}
