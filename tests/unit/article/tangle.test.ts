import { expect, test } from "vitest";
import { findTangle } from "#article/tangle.ts";

test.each([
  ["lists in one line", `${"+ ".repeat(200)}a`],
  ["numbered lists in one line", `${"1. ".repeat(200)}a`],
  ["quotations in one line", `${"> ".repeat(200)}a`],
  [
    "lists set in line by line",
    Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n"),
  ],
  ["emphasis that never closes", "**a".repeat(3000)],
  ["links that never close", "[a](".repeat(3000)],
  ["lines without end", "a\n".repeat(6000)],
])("%s: found at their place", (_, marks) => {
  const found = findTangle(`One.\n\n${marks}\n\nTwo.\n`);
  expect(found?.start).toBeGreaterThanOrEqual(6);
  expect(found?.end).toBeLessThanOrEqual(6 + marks.length);
});

test.each([
  ["rules across the page", `${"- ".repeat(200)}\n\n${"*".repeat(200)}\n`],
  ["lists five deep", Array.from({ length: 5 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
  ["a long table in bold", "| **a** | *b* |\n".repeat(2000)],
  ["a long text with emphasis", "Some *words* are **heavy**.\n\n".repeat(2000)],
  ["code far to the right", `${" ".repeat(200)}return a - b;\n`],
])("%s: left alone", (_, text) => {
  expect(findTangle(text)).toBeUndefined();
});
