/** Words that neighbours make when they are written as one: "top up", "top-up" and "topup" find each other. */
import { expandWord } from "./expand.ts";
import type { QueryWord } from "./query.ts";
import { isKnown, type PlacedShelf } from "./shelf.ts";
import { stemWord } from "./stem.ts";
import type { Token } from "./tokenise.ts";
import { matchWorth } from "./weights.ts";

/** The words within a joined token. */
export function partsOf(whole: Token, tokens: readonly Token[]): string[] {
  const within = tokens.filter(
    ({ joined, start, end }) => !joined && start >= whole.start && end <= whole.end,
  );
  return within.map(({ word }) => word);
}

/** Undefined where the texts do not have it. */
export function readJoined(
  shelves: readonly PlacedShelf[],
  word: string,
  parts: readonly string[],
): QueryWord | undefined {
  if (!isKnown(shelves, stemWord(word))) return undefined;
  const meanings = expandWord(shelves, word, false);
  for (const meaning of meanings) meaning.weight *= matchWorth.joined;
  return { word, meanings, telling: true, parts };
}
