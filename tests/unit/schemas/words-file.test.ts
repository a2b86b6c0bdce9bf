import { expect, test } from "vitest";
import { placeFile } from "#schemas/words-file.ts";

const locales = ["en", "hi"];

test("the folder and the name say what a file is", () => {
  expect(placeFile("settings.yaml", locales)).toEqual({ kind: "single", name: "settings.yaml" });
  expect(placeFile("glossary/hi.yaml", locales)).toEqual({ kind: "glossary", locale: "hi" });
  expect(placeFile("articles/hi/returns/swap.mdx", locales)).toEqual({
    kind: "article",
    locale: "hi",
    topic: "returns",
    slug: "swap",
  });
  expect(placeFile("templates/en/follow-up/late.md", locales)).toEqual({
    kind: "template",
    locale: "en",
    stage: "follow-up",
    slug: "late",
  });
});

test.each([
  "brand/logo.svg",
  "articles/en/returns/label.png",
  "articles/README.md",
  "articles/en/.drafts/x.txt",
  "README.md",
  "notes/meeting.txt",
])("%s is none of the words", (path) => {
  expect(placeFile(path, locales)).toEqual({ kind: "other" });
});

test.each([
  ["setting.yaml", ["settings.yaml"]],
  ["topics.yml", ["topics.yaml"]],
  ["article/en/returns/swap.mdx", ["articles"]],
  ["templates/en/hold/checking.markdown", ["checking.md"]],
  ["articles/en/Returns & Refunds/swap.mdx", ["returns-refunds"]],
  ["articles/en/returns/crème_brûlée.mdx", ["creme-brulee"]],
  ["articles/en/returns/वापसी.mdx", []],
  ["glossary/hindi.yaml", []],
  ["glossary/en/words.yaml", []],
  ["templates/en/followup/late.md", ["follow-up"]],
])("%s stands in the wrong place or under the wrong name", (path, expected) => {
  expect(placeFile(path, locales)).toMatchObject({ kind: "misplaced", expected });
});
