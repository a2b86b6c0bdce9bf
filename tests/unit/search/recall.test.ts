/** Search keeps finding the right answer to real questions; figures for every kind come from `npm run eval:search`. */
import { expect, test } from "vitest";
import { createFinder } from "#search/find.ts";
import { fillQuestions, missingQuestions, readQuestionSets } from "../../../bench/question-sets.ts";
import { measureRecall } from "../../../bench/recall.ts";

const sets = new Map(readQuestionSets().map((set) => [set.name, set]));

/** Least share in the top three, %, a little under what was measured over all questions: every fourth one is asked. */
test.skipIf(sets.size === 0).each([
  ["banking77", "plain", 0, 79],
  ["banking77", "typo", 0, 77],
  ["banking77", "plain", 10, 90],
  ["clinc150", "plain", 0, 80],
  ["xquad-hi", "roman", 0, 94],
  ["gnome-fa", "norm", 0, 80],
])("%s, %s questions, %i phrasings each: at least %i %%", (name, kind, phrasings, least) => {
  const found = sets.get(name);
  if (!found) throw new Error(`${missingQuestions} Expected the set ${name}.`);
  const set = fillQuestions(found, phrasings);
  const finder = createFinder(set.records);
  const asked = (set.questions[kind] ?? []).filter((_, i) => i % 4 === 0);
  const { topThree, nothingFound } = measureRecall(asked, (query) =>
    finder.find(query, { limit: 3 }).map(({ id }) => id),
  );
  expect(100 * topThree).toBeGreaterThanOrEqual(least);
  expect(nothingFound).toBeLessThanOrEqual(0.01);
});

test.runIf(sets.size === 0)(missingQuestions, ({ skip }) => skip());
