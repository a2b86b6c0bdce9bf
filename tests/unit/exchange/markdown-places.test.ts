/** Where articles end up: language, topic and name. */
import { expect, test } from "vitest";
import { importAll } from "./import-one.ts";

function places(texts: Record<string, string>): string[] {
  return importAll(texts).articles.map(({ path }) => path.replace(/^articles\//, ""));
}

function named(...paths: string[]): string[] {
  return places(Object.fromEntries(paths.map((path) => [path, "Text."])));
}

test.each([
  ["a/page._en.md", "a/page._es.md", "en/a/page.mdx", "es/a/page.mdx"],
  ["a/page.md", "a/page.fr.md", "en/a/page.mdx", "fr/a/page.mdx"],
  ["a/page.md", "a/page_hi.md", "en/a/page.mdx", "hi/a/page.mdx"],
  ["en/a/page.md", "pt-br/a/page.md", "en/a/page.mdx", "pt-BR/a/page.mdx"],
])("%s and %s are translations", (one, other, first, second) => {
  expect(named(one, other)).toEqual([first, second]);
});

test("a word at the end of a name is no language without a sign of it", () => {
  expect(named("a/how_to_do_it.md", "a/say_hi.md", "a/notes.js.md")).toEqual([
    "en/a/how-to-do-it.mdx",
    "en/a/say-hi.mdx",
    "en/a/notes-js.mdx",
  ]);
  expect(places({ "a/guide_hi.md": "सामान लौटाइए।" })).toEqual(["hi/a/guide.mdx"]);
});

test("the letters tell where nothing else does, and the fields tell best", () => {
  expect(places({ "a/one.md": "سلام دوستان", "a/two.md": "---\nlang: te\n---\nText." })).toEqual([
    "fa/a/one.mdx",
    "te/a/two.mdx",
  ]);
});

test("the first folder that says something is the topic", () => {
  const texts = { "docs/Store Support/Payments/a.md": "A.", "docs/about-us/b.md": "B." };
  expect([...importAll(texts).topics]).toEqual([
    ["store-support", "Store Support"],
    ["about-us", "About us"],
  ]);
  expect([...importAll({ ...texts, "docs/c.md": "C." }).topics]).toEqual([["docs", "Docs"]]);
});

test("files in no folder belong to the topic of the imported folder", () => {
  expect(named("one.md", "two.md")).toEqual(["en/help/one.mdx", "en/help/two.mdx"]);
});

test("names in other scripts get a Latin one that stays the same on every run", () => {
  const [first, second] = named("वापसी/सामान लौटाना.md", "वापसी/पैसे.md");
  expect(first).toMatch(/^en\/topic-[a-z0-9]+\/article-[a-z0-9]+\.mdx$/);
  expect(second).not.toBe(first);
  expect(named("वापसी/सामान लौटाना.md")[0]?.split("/")[2]).toBe(first?.split("/")[2]);
});

test("accents and apostrophes leave names", () => {
  expect(named("Oplà Kit/What’s a Yún?.md")).toEqual(["en/opla-kit/whats-a-yun.mdx"]);
});

test("the second of two files with one name is named after its folder, then numbered, in every language", () => {
  const { articles } = importAll({
    "a/x/page.md": "1.",
    "a/y/page.md": "Two.",
    "a/y/page.fr.md": "Trois.",
    "a/y/Page.md": "4.",
    "b/page.md": "5.",
  });
  expect(articles.map(({ path }) => path.replace(/^articles\//, ""))).toEqual([
    "en/a/page.mdx",
    "en/a/y-page.mdx",
    "fr/a/y-page.mdx",
    "en/a/page-2.mdx",
    "en/b/page.mdx",
  ]);
  expect(articles[1]?.losses).toEqual([{ kind: "name", detail: "y-page" }]);
});

test("two files with the same title keep their own names", () => {
  expect(places({ "a/one.md": "# Same\n\nA.", "a/two.md": "# Same\n\nB." })).toEqual([
    "en/a/one.mdx",
    "en/a/two.mdx",
  ]);
});

test("a folder's own page is named after the folder", () => {
  expect(named("a/refunds/index.md", "a/other.md")).toEqual(["en/a/refunds.mdx", "en/a/other.mdx"]);
});

test("a topic does not take an address of the site", () => {
  expect(named("search/a.md", "b/c.md", "hi there/d.md")).toEqual([
    "en/search-topic/a.mdx",
    "en/b/c.mdx",
    "en/hi-there/d.mdx",
  ]);
});
