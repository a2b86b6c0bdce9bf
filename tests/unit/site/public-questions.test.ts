/** The help centre's search finds the right page for questions it was not tuned on, whole and in parts. */
import { expect, test } from "vitest";
import { askAll, openPublicSearch, publicQuestions } from "../../../bench/public-search.ts";
import { isForTuning, measureRecall } from "../../../bench/recall.ts";

const { words, questions } = await publicQuestions();

/** Least share in the top three, %: a little under what was measured. */
test.each([
  ["en", false, 91],
  ["hi", false, 80],
  ["te", false, 78],
  ["fa", false, 93],
  ["en", true, 87],
  ["hi", true, 76],
  ["te", true, 77],
  ["fa", true, 93],
])(
  "%s, in parts %s: at least %i in a hundred have the right page in the top three, hardly any have none",
  async (locale, inParts, least) => {
    const kept = Object.values(questions[locale] ?? {})
      .flat()
      .filter((question) => !isForTuning(question));
    const search = await askAll(openPublicSearch(words, locale, inParts), kept, 3);
    const { count, topThree, nothingFound } = measureRecall(kept, search);
    expect(count).toBeGreaterThanOrEqual(90);
    expect(100 * topThree).toBeGreaterThanOrEqual(least);
    expect(nothingFound).toBeLessThanOrEqual(0.01);
  },
  60_000,
);
