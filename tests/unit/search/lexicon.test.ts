/** The sorted word list gives exact words, beginnings and near misses. */
import { expect, test } from "vitest";
import { buildLexicon, placeOf, placesNear, placesWithPrefix, targetsOf } from "#search/lexicon.ts";

const lexicon = buildLexicon([
  ["refund", [0]],
  ["order", [1, 4]],
  ["refuse", [2]],
  ["वापस", [3]],
]);
const at = (place: number) => lexicon.words[place];

test("an exact word leads to its targets", () => {
  expect([...targetsOf(lexicon, placeOf(lexicon, "order"))]).toEqual([1, 4]);
  expect(placeOf(lexicon, "orders")).toBe(-1);
});

test("a beginning gives all words that begin so", () => {
  const [from, to] = placesWithPrefix(lexicon, "ref");
  expect(lexicon.words.slice(from, to)).toEqual(["refund", "refuse"]);
  expect(placesWithPrefix(lexicon, "z")).toEqual([3, 3]);
});

test("a slip finds the word meant, in any script", () => {
  expect(placesNear(lexicon, "refudn", 1).map(([place]) => at(place))).toEqual(["refund"]);
  expect(placesNear(lexicon, "वापास", 1).map(([place]) => at(place))).toEqual(["वापस"]);
  expect(placesNear(lexicon, "invoice", 2)).toEqual([]);
});
