/** A reply that was written for a season leaves the console by itself, however old the page is. */
import { expect, test } from "vitest";
import { createReplyLibrary } from "#console/reply-library.ts";
import { openShelf, packShelf } from "#console/reply-shelf.ts";
import { sampleReply } from "../../sample-reply.ts";

const sale = sampleReply({
  id: "resolve/sale",
  locale: "en",
  title: "Explain the festival sale",
  shortcut: "sale",
  until: "2026-11-30",
});
const shelf = openShelf(packShelf({ templates: [sale], articles: [], synonyms: [], related: [] }));
const library = createReplyLibrary([shelf], { locales: ["en"] });
const recent = [{ kind: "template" as const, id: sale.id }];

test.each(["festival sale", "/sale", "festivel", ""])("%j finds it through its last day", (input) => {
  const find = (today: string) => library.find({ input, locale: "en", recent, today });
  expect(find("2026-11-30")).toMatchObject([{ id: "resolve/sale" }]);
  expect(find("2026-12-01")).toEqual([]);
});
