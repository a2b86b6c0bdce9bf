/** The fields above an article, made from whatever its page had. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { articleSchema } from "#schemas/article.ts";
import { importAll, importOne } from "./import-one.ts";

function fields(text: string): Record<string, unknown> {
  const front = importOne(text).text.split(/^---$/m)[1] ?? "";
  expect(articleSchema.safeParse(parse(front)).error).toBeUndefined();
  return parse(front) as Record<string, unknown>;
}

test("a page with no fields gets all that an article needs", () => {
  expect(fields("# Return a shirt\n\nSend it back. We pay. You wait.")).toEqual({
    title: "Return a shirt",
    summary: "Send it back. We pay.",
    audience: "public",
    owner: "support",
    reviewed: "2026-11-21",
  });
});

test("known fields are taken over, unknown ones are not", () => {
  const text =
    "---\ntitle: T\nid: 42\nlayout: help\ntags: [a, b]\nkeywords: c, d\ndraft: true\nlastmod: 2025-02-03T10:00:00Z\n---\nText.";
  expect(fields(text)).toMatchObject({
    title: "T",
    keywords: ["c", "d", "a", "b"],
    draft: true,
    reviewed: "2025-02-03",
  });
  expect(fields(text)).not.toHaveProperty("layout");
});

test("the title comes from the fields, else the first heading, else the file's name", () => {
  expect(fields("---\ntitle: Given\n---\n# Heading\n\nText.")).toMatchObject({ title: "Given" });
  expect(fields("Text.\n\n## Heading")).toMatchObject({ title: "Heading" });
  expect(fields("Text.")).toMatchObject({ title: "Page" });
});

test("a heading that repeats the title leaves the text, and no level is left out", () => {
  const { text } = importOne("---\ntitle: T\n---\n# T\n\nText.\n\n### Deep\n\n# High");
  expect(text).toMatch(/---\n\nText\.\n\n## Deep\n\n## High\n$/);
});

test("a picture in the title stays in the text", () => {
  const { text } = importOne("# Shirts ![Blue](https://a.example/b.png)\n\nText.");
  expect(text).toMatch(/title: Shirts\n[\s\S]*---\n\n!\[Blue\]\(https:\/\/a\.example\/b\.png\)\n\nText\.\n$/);
});

test("fields that are not YAML are read line by line, and said so", () => {
  const { text, losses } = importOne("---\ntitle: How do I: begin\ndraft: true: no\n---\nText.");
  expect(text).toContain('title: "How do I: begin"');
  expect(losses).toEqual([{ kind: "fields", detail: "" }]);
});

test("a line across the page is no beginning of fields", () => {
  expect(importOne("---\nOnly words here\n---\n\nMore.").text).toContain("Only words here");
});

test.each([
  [
    "skips headings, labels and lead-ins",
    "## H\n\nDate: 1 May\n\nYou need:\n\n- a\n\nPay online. It is quick.",
    "en",
    "Pay online. It is quick.",
  ],
  ["is plain text", "Press **Pay** ([help](https://a.example)) `now`.", "en", "Press Pay (help) now."],
  ["ends at a danda", "सामान लौटाइए। पैसे मिलेंगे। फिर देखिए।", "hi", "सामान लौटाइए। पैसे मिलेंगे।"],
  ["takes a lead-in where there is nothing else", "You need:\n\n- a", "en", "You need:"],
  ["takes the title where there is no prose", "```\ncode\n```", "en", "Page"],
])("the summary %s", (_name, text, locale, summary) => {
  const [article] = importAll({ [`a/page.${locale}.md`]: text }).articles;
  expect(article?.text).toContain(`summary: ${summary.includes(":") ? JSON.stringify(summary) : summary}\n`);
});

test("a page of one long sentence gets just that sentence", () => {
  const long = `${"word ".repeat(60)}end.`;
  expect(fields(`${long} Short.`)["summary"]).toBe(long);
});

test("a file of fields alone becomes an article, and is reported", () => {
  const { text, losses } = importOne("---\ntitle: Soon\n---\n");
  expect(text).toContain("summary: Soon");
  expect(losses).toEqual([{ kind: "empty", detail: "" }]);
});

test("an empty file is named, not imported", () => {
  const { articles, empty } = importAll({ "a/one.md": " \n", "a/two.md": "Text." });
  expect(articles.map(({ source }) => source)).toEqual(["a/two.md"]);
  expect(empty).toEqual(["a/one.md"]);
});

test("byte order marks and Windows line ends do no harm", () => {
  expect(importOne("\uFEFF---\r\ntitle: T\r\n---\r\nOne.\r\n\r\nTwo.\r\n").text).toMatch(
    /title: T\n[\s\S]*---\n\nOne\.\n\nTwo\.\n$/,
  );
});
