/** Splits English contractions and fills in dictionary forms: can't → can + not, we'll → we + will. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
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
  for (const token of tokens) {
    if (token.kind !== "word") {
      out.push(token);
      continue;
    }
    const words = expand(token.text);
    if (words === undefined) {
      token.lemma = lemmaOf(token.text, lexicon);
      out.push(token);
      continue;
    }
    for (const [index, text] of words.entries())
      out.push({ ...token, text, lemma: lemmaOf(text, lexicon), joined: index === 0 && token.joined });
  }
  return out;
}

/** A possessive loses its ending; undefined where the word stays as it is. */
function expand(word: string): string[] | undefined {
  const fixed = Object.hasOwn(whole, word) ? whole[word] : undefined;
  if (fixed !== undefined || !word.includes("'")) return fixed;
  for (const [ending, text] of endings)
    if (word.endsWith(ending) && word.length > ending.length) return [word.slice(0, -ending.length), text];
  if (!word.endsWith("'s")) return undefined;
  const base = word.slice(0, -2);
  return isAfter.has(base) ? [base, "is"] : [base];
}

const caches = new WeakMap<Lexicon, Map<string, string>>();
const cacheLimit = 20_000;

function lemmaOf(word: string, lexicon: Lexicon): string {
  let cache = caches.get(lexicon);
  if (cache === undefined || cache.size > cacheLimit) caches.set(lexicon, (cache = new Map()));
  let lemma = cache.get(word);
  if (lemma === undefined) cache.set(word, (lemma = lemmatise(word, lexicon.knows)));
  return lemma;
}
