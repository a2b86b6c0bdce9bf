/** Brings a replacement into the form of the word it replaces; Hindi needs that only for verbs and oblique plurals. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";

const consonantEnd = /[\u0915-\u0939\u093c]$/u;

export function inflect(replacement: string, like: Token, lexicon: Lexicon): string {
  const last = replacement.split(" ").at(-1) ?? "";
  if (lexicon.hasClass({ text: last, lemma: last }, "verb")) return replacement;
  const plural = like.raw.endsWith("ों") && !replacement.includes(" ") && consonantEnd.test(replacement);
  return plural ? `${replacement}ों` : replacement;
}
