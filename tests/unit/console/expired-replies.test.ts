/** A reply that was written for a season leaves the console by itself, however old the page is. */
import { expect, test } from "vitest";
import { createReplyLibrary } from "#console/reply-library.ts";
import { openShelf, packShelf } from "#console/reply-shelf.ts";
import type { TemplateWords } from "#console/words.ts";

const sale: TemplateWords = {
  id: "resolve/sale",
  locale: "en",
  stage: "resolve",
  title: "Explain the festival sale",
  shortcut: "sale",
  useWhen: "The festival is on.",
  channels: ["email"],
  questions: [],
  keywords: [],
  placeholders: {},
  rules: {},
  limits: {},
  owner: "support",
  reviewed: "2026-11-20",
  reviewEvery: 180,
  until: "2026-11-30",
  source: "---\ntitle: x\n---\nHello.",
};
const shelf = openShelf(packShelf({ templates: [sale], articles: [], synonyms: [], related: [] }));
const library = createReplyLibrary([shelf], { locales: ["en"] });
const recent = [{ kind: "template" as const, id: sale.id }];

test.each(["festival sale", "/sale", "festivel", ""])("%j finds it through its last day", (input) => {
  const find = (today: string) => library.find({ input, locale: "en", recent, today });
  expect(find("2026-11-30")).toMatchObject([{ id: "resolve/sale" }]);
  expect(find("2026-12-01")).toEqual([]);
});
