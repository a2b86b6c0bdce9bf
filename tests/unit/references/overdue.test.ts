/** What depends on the day: reviews that are due, and texts whose time is over. */
import { expect, test } from "vitest";
import { dueDay, noOverdueReview } from "#references/no-overdue-review.ts";
import { noExpiredText } from "#references/no-expired-text.ts";
import { noHistory } from "#references/history.ts";
import { indexWords } from "#references/word-index.ts";
import { articleSchema } from "#schemas/article.ts";
import { settingsSchema } from "#schemas/settings.ts";
import type { Words } from "#schemas/words.ts";

const settings = settingsSchema.parse({
  name: "Lamps",
  tagline: "Light",
  site: "https://help.lamps.example",
  locales: ["en"],
  defaultLocale: "en",
  brand: { colour: "#0f6b5c" },
});

function index(fields: Record<string, unknown>, today: string) {
  const data = articleSchema.parse({
    title: "x",
    summary: "x",
    audience: "public",
    owner: "support",
    reviewed: "2026-01-31",
    ...fields,
  });
  const source = { locale: "en", topic: "returns", slug: "swap", file: "swap.mdx", text: "", bodyStart: 0 };
  const article = { id: "returns/swap", ...source, data };
  const words: Words = {
    settings,
    topics: {},
    teams: {},
    facts: {},
    glossary: {},
    articles: [article],
    templates: [],
  };
  return indexWords(words, [], [], { history: noHistory, today });
}

test("a review is due on the last of its days and overdue on the next", () => {
  const fields = { reviewEvery: 30 };
  expect([...noOverdueReview.find(index(fields, "2026-03-02"))]).toEqual([]);
  expect([...noOverdueReview.find(index(fields, "2026-03-03"))]).toMatchObject([
    {
      message:
        "This was last reviewed on 2026-01-31 and is due every 30 days, so by 2026-03-02. Read it, and run “npm run review -- mark swap.mdx” once it is true.",
    },
  ]);
});

test("a slip in the year does not put the next review off by ages", () => {
  expect([...noOverdueReview.find(index({ reviewed: "2026-02-02" }, "2026-02-01"))]).toEqual([]);
  expect([...noOverdueReview.find(index({ reviewed: "2062-01-31" }, "2026-02-01"))]).toMatchObject([
    {
      message:
        "“2062-01-31” is yet to come, so this would not be due for a review until 2062-07-30. Write the day somebody last read it.",
    },
  ]);
});

test("drafts are not overdue, and no number of days breaks the calendar", () => {
  expect([...noOverdueReview.find(index({ draft: true }, "2030-01-01"))]).toEqual([]);
  const [article] = index({ reviewEvery: Number.MAX_SAFE_INTEGER }, "2030-01-01").words.articles;
  expect(article && dueDay(article)).toBe("9999-12-31");
});

test("a text holds through its last day", () => {
  expect([...noExpiredText.find(index({ until: "2026-03-02" }, "2026-03-02"))]).toEqual([]);
  expect([...noExpiredText.find(index({ until: "2026-03-02" }, "2026-03-03"))]).toMatchObject([
    {
      message:
        "This was meant to hold until 2026-03-02. Delete it, or give it a later day if it still holds.",
    },
  ]);
});
