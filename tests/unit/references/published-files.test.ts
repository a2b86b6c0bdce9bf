/** Pictures and files that are linked to are looked up among the files that are published beside the pages. */
import { expect, test } from "vitest";
import { noBrokenLink } from "#references/no-broken-link.ts";
import { noBrokenPicture } from "#references/no-broken-picture.ts";
import { indexWords } from "#references/word-index.ts";
import { noHistory } from "#references/history.ts";
import { articleSchema } from "#schemas/article.ts";
import { settingsSchema } from "#schemas/settings.ts";

function find(body: string, rule = noBrokenPicture): string[] {
  const settings = settingsSchema.parse({
    name: "x",
    tagline: "x",
    site: "https://help.lamps.example",
    locales: ["en"],
    defaultLocale: "en",
    brand: { colour: "#0f6b5c" },
  });
  const data = articleSchema.parse({
    title: "x",
    summary: "x",
    audience: "public",
    owner: "x",
    reviewed: "2026-11-20",
  });
  const file = "articles/en/returns/swap.mdx";
  const article = {
    id: "returns/swap",
    topic: "returns",
    slug: "swap",
    locale: "en",
    file,
    text: body,
    bodyStart: 0,
  };
  const words = {
    settings,
    topics: {},
    teams: {},
    facts: {},
    glossary: {},
    articles: [{ ...article, data }],
    templates: [],
  };
  const published = new Set(["/lamp.png", "/rooms/hall.webp"]);
  const index = indexWords(words, [], [], { history: noHistory, today: "", published });
  return Array.from(rule.find(index), ({ place }) => place.text.slice(place.start, place.end));
}

test("a picture that is published, or on the web, is seen", () => {
  expect(find("![a](/lamp.png) ![b](/rooms/hall.webp?v=2) ![c](https://example.com/c.png)")).toEqual([]);
});

test("a picture beside the article, misspelt, or outside of the site is not", () => {
  expect(
    find('![a](lamp.png) ![b](/lamb.png) ![c](../../../etc/c.png)\n\n<img src="/rooms/hal.webp" alt="d" />'),
  ).toEqual(["lamp.png", "/lamb.png", "../../../etc/c.png", "/rooms/hal.webp"]);
});

test("a link may lead to a published file, and to no other", () => {
  expect(
    find("[a](/lamp.png) [b](/rooms/hall.webp#x) [c](/rooms/plan.pdf) [d](lamp.pdf)", noBrokenLink),
  ).toEqual(["/rooms/plan.pdf", "lamp.pdf"]);
});

test("another site's address without its beginning is no article", () => {
  expect(find("[a](www.lamps.example) [b](https://www.lamps.example)", noBrokenLink)).toEqual([
    "www.lamps.example",
  ]);
});
