import { expect, test } from "vitest";
import { makeParts, openParts } from "#site/parted-index.ts";
import type { StoredAnswer } from "#site/search-index.ts";

const answers = ["Return a lamp", "Return a chair", "रिफ़ंड कब मिलेगा"].map((title, at): StoredAnswer => ({
  id: `returns/${at}`,
  topic: at < 2 ? "returns" : "refunds",
  title,
  summary: "",
  questions: [],
  keywords: [],
  passages: [],
}));

function openAll() {
  const { list, parts } = makeParts(answers, "en");
  const opened = openParts(JSON.parse(JSON.stringify(list)), answers.length);
  return { list, parts: JSON.parse(JSON.stringify(parts)), opened };
}

test("every word of a title leads to its articles once its part has come", () => {
  const { parts, opened } = openAll();
  const { index, partOf, fill } = opened;
  const articlesOf = (word: string) => {
    const term = index.termOfWord.get(word) ?? -1;
    fill(partOf(term), parts[partOf(term)]);
    const { offsets, records } = index.postings;
    return [...records.slice(offsets[term], offsets[term + 1])];
  };
  expect(articlesOf("return")).toEqual([0, 1]);
  expect(articlesOf("chair")).toEqual([1]);
  expect(articlesOf(index.fold("रिफ़ंड"))).toEqual([2]);
});

test("topics are told as runs, in the order of the articles", () => {
  expect(openAll().list.topics).toEqual([
    ["returns", 2],
    ["refunds", 1],
  ]);
});
