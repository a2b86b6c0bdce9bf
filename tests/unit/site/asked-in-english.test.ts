/** Readers of any language ask for a refund by its English name; the answer comes in their own. */
import { expect, test } from "vitest";
import { readWords } from "#node/read-words.ts";
import { openPublicSearch } from "../../../bench/public-search.ts";

const { words } = await readWords("src/content");

test.each([
  ["fa", false],
  ["te", false],
  ["hi", false],
  ["fa", true],
])("in %s, in parts %s, refund finds when it arrives", async (locale, inParts) => {
  const { search } = openPublicSearch(words, locale, inParts);
  const [first] = await search("refund", 3);
  expect(first).toBe("returns/when-will-my-refund-arrive");
});
