/** Search keeps finding the sample shop's answers to questions as people type them; the set is described in tests/eval/search. */
import { expect, test } from "vitest";
import { createFinder } from "#search/find.ts";
import { readOwnQuestions } from "../../../bench/own-questions.ts";
import { measureRecall } from "../../../bench/recall.ts";

const { records, synonyms, questions } = await readOwnQuestions();
const finder = createFinder(records, { synonyms });
const search = (query: string) => finder.find(query, { limit: 10 }).map(({ id }) => id);
const all = (locale: string) => Object.values(questions[locale] ?? {}).flat();

/** Least share in the top three and in the first place, %: a little under what was measured. */
test.each([
  ["en", 89, 70],
  ["hi", 91, 76],
  ["te", 89, 73],
  ["fa", 89, 74],
])(
  "%s: at least %i in a hundred in the top three, %i first, and hardly ever nothing",
  (locale, third, first) => {
    const measured = measureRecall(all(locale), search);
    expect(measured.count).toBeGreaterThanOrEqual(300);
    expect(100 * measured.topThree).toBeGreaterThanOrEqual(third);
    expect(100 * measured.first).toBeGreaterThanOrEqual(first);
    expect(measured.nothingFound).toBeLessThanOrEqual(0.01);
  },
);

test("no question is copied from a title, a phrasing or a keyword", () => {
  const known = new Set(
    records.flatMap(({ title, questions, keywords }) => [title, ...questions, ...keywords].map(plain)),
  );
  const copied = Object.keys(questions).flatMap((locale) =>
    all(locale).filter(({ query }) => known.has(plain(query))),
  );
  expect(copied).toEqual([]);
});

test("every answer exists", () => {
  const ids = new Set(records.map(({ id }) => id));
  const answers = Object.keys(questions).flatMap((locale) => all(locale).flatMap(({ relevant }) => relevant));
  expect(answers.filter((id) => !ids.has(id))).toEqual([]);
});

function plain(text: string): string {
  return text.trim().toLowerCase();
}
