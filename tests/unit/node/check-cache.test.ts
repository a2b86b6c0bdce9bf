import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openCheckCache } from "#node/check-cache.ts";
import { checkWords } from "#node/check-words.ts";
import { copyWords, type WordsCopy } from "./copy-words.ts";

let words: WordsCopy;
let file: string;
beforeEach(async () => {
  words = await copyWords();
  file = join(words.folder, ".cache", "checked.json");
  await words.edit(thanks, (text) =>
    text
      .replace("channels:", "article: returns/return-an-item\nchannels:")
      .concat("\nUnfortunately, we cannot refund it.\n\nThe SLA is known.\n"),
  );
});
afterEach(() => words.remove());

const thanks = "templates/en/close/closing-thanks.md";
const article = "articles/en/returns/return-an-item.mdx";

/** What a check with the cache finds, and for how many inputs it had to work something out. */
async function check(paths?: string[]) {
  const cache = await openCheckCache(file);
  let computed = 0;
  const remember: typeof cache.remember = (inputs, compute) =>
    cache.remember(inputs, () => {
      computed += 1;
      return compute();
    });
  const options = paths ? { paths: paths.map((path) => join(words.folder, path)) } : {};
  const { findings } = await checkWords(words.folder, { ...options, cache: { ...cache, remember } });
  return { findings, computed };
}

test("files that have not changed cost nothing the second time, and are reported again", async () => {
  const first = await check();
  expect(first.findings.map(({ rule }) => rule)).toContain("no-negative-phrasing");
  expect(first.computed).toBeGreaterThan(10);
  expect(await check()).toEqual({ findings: first.findings, computed: 0 });
});

test("a changed file is looked at again, the others are not", async () => {
  await check();
  await words.edit(thanks, (text) => text.replace("Unfortunately, we", "We"));
  const { findings, computed } = await check();
  expect(computed).toBe(4);
  expect(findings).toEqual((await checkWords(words.folder)).findings);
});

test.each<[what: string, path: string, change: (text: string) => string]>([
  ["a rule's severity", "settings.yaml", (text) => `${text}rules: { no-negative-phrasing: suggestion }\n`],
  [
    "the glossary",
    "glossary/en.yaml",
    (text) => `${text}sla: { term: promise, plain: x, avoid: [SLA], because: x }\n`,
  ],
  ["a fact", "facts.yaml", (text) => text.replace("refund_window", "window_for_refunds")],
  ["the article a reply rests on", article, (text) => text.replace("---\n", "---\ndraft: true\n")],
])("what depends on %s is found anew", async (_, path, change) => {
  const before = await check();
  await words.edit(path, change);
  const { findings } = await check();
  expect(findings).toEqual((await checkWords(words.folder)).findings);
  expect(findings).not.toEqual(before.findings);
});

test("a check of one file leaves what is known of the others", async () => {
  await check();
  await words.edit(thanks, (text) => text.replace("Unfortunately, we", "We"));
  await check([thanks]);
  expect((await check()).computed).toBe(0);
});

test.each<[what: string, change: (text: string) => string]>([
  ["cut short", (text) => text.slice(0, -20)],
  ["changed", (text) => text.replace("Unfortunately", "Fortunately")],
  ["emptied", () => ""],
  ["no cache at all", () => "\u0000{]"],
])("a cache that was %s is not believed", async (_, change) => {
  const { findings } = await check();
  await writeFile(file, change(await readFile(file, "utf8")));
  const again = await check();
  expect(again.findings).toEqual(findings);
  expect(again.computed).toBeGreaterThan(0);
  expect((await check()).computed).toBe(0);
});

test("checks at the same time leave one whole cache and nothing else", async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => check()));
  for (const { findings } of all) expect(findings).toEqual(all[0]?.findings);
  expect(await readdir(dirname(file))).toEqual(["checked.json"]);
  expect((await check()).computed).toBe(0);
});

test("where no cache can be written, the check goes on without", async () => {
  await writeFile(dirname(file), "in the way");
  expect((await check()).findings).toEqual((await check()).findings);
});
