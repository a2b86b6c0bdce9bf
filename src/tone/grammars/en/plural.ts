/** Tells plural nouns by their form. */
import type { Token } from "../../token.ts";

const irregularPlurals = new Set("people men women children feet".split(" "));

export function isPlural(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.text !== token.lemma &&
    (token.text.endsWith("s") || irregularPlurals.has(token.text))
  );
}
