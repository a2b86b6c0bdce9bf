import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { checkWords } from "#node/check-words.ts";
import { findingsOfPage } from "#node/page-findings.ts";
import type { Words } from "#schemas/words.ts";
import type { Finding } from "#tone/finding.ts";

const folder = resolve("tests/fixtures/faults/base");
const files = [
  "articles/en/returns/inspect-a-return.mdx",
  "articles/en/returns/return-an-item.mdx",
  "articles/hi/returns/return-an-item.mdx",
  "facts.yaml",
  "glossary/hi.yaml",
  "templates/en/close/closing-thanks.md",
  "templates/hi/close/closing-thanks.md",
];

let words: Words;
beforeAll(async () => {
  ({ words } = await checkWords(folder));
});

test.each([
  ["/returns/return-an-item/", ["articles/en/returns/return-an-item.mdx"]],
  ["/hi/returns/return-an-item/", ["articles/hi/returns/return-an-item.mdx"]],
  ["/hi/returns/inspect-a-return/", ["articles/en/returns/inspect-a-return.mdx"]],
  ["/hi/glossary/", ["glossary/hi.yaml"]],
  ["/console/", ["templates/en/close/closing-thanks.md"]],
  ["/", ["facts.yaml"]],
  ["/hi/returns/", ["facts.yaml"]],
  ["/returns/not-there/", []],
])("%s shows what is wrong with %j", (pathname, shown) => {
  const findings = files.map((file) => ({ file: resolve(folder, file) }) as Finding);
  const found = findingsOfPage(pathname, folder, { words, findings });
  expect(found.map(({ file }) => file)).toEqual(shown.map((file) => resolve(folder, file)));
});
