/** An index that travelled as bytes finds exactly what the one it came from finds. */
import { expect, test } from "vitest";
import { createFinder, searchShelves } from "#search/find.ts";
import { buildIndex } from "#search/index.ts";
import { exportIndex, importIndex } from "#search/portable-index.ts";
import { listRelatedWords } from "#search/related-words.ts";
import type { SearchRecord } from "#search/record.ts";

const titles = ["Refund on its way", "Track your order", "रिफ़ंड कब मिलेगा", "డబ్బు వాపసు", "سفارش شما"];
const records = titles.map((title, i): SearchRecord => ({
  id: `record-${i}`,
  locale: "en",
  kind: "article",
  title,
  questions: [],
  keywords: [],
  body: title.repeat(3),
  topic: "orders",
}));

test.each(["refund", "trakc", "dabbu", "sefaresh", "रिफंड", "o"])("%s", (query) => {
  const index = importIndex(exportIndex(buildIndex(records)));
  expect(searchShelves([{ records, index }], { related: listRelatedWords() }).find(query)).toEqual(
    createFinder(records).find(query),
  );
});

test("half an index is refused with a way out", () => {
  const bytes = exportIndex(buildIndex(records));
  expect(() => importIndex(bytes.subarray(0, bytes.length >> 1))).toThrow(/Build the site again/);
});
