import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Health } from "#health/health.ts";
import { readHealth } from "#node/read-health.ts";
import { keepInGit } from "../node/repository.ts";

let folder: string;
let health: Health;

const article = (title: string, body: string, related = "") =>
  `---\ntitle: ${title}\nsummary: Say it short.\naudience: public\nowner: support\nreviewed: 2026-01-10\nreviewEvery: 30\nrelated: [${related}]\n---\n${body}\n`;

const template =
  "---\ntitle: Greet\nuseWhen: A chat begins.\nchannels: [chat]\nowner: support\nreviewed: 2026-11-20\n---\nHello, thank you for writing. How may I help?\n";

const missed = (query: string, count: number) => ({ query, locale: "en", count, last: "2026-11-20" });

/** A small folder under git: three articles, of which one is led to and one is translated, and one reply. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "answerbook-health-"));
  for (const name of ["settings.yaml", "teams.yaml", "topics.yaml", "facts.yaml"])
    await cp(join("src/content", name), join(folder, name));
  const files: [string, string][] = [
    ["articles/en/orders/first.mdx", article("First?", "One two three four. Five six.", "second")],
    ["articles/en/orders/second.mdx", article("Second?", "Seven eight [nine](/orders/first/).")],
    ["articles/en/orders/third.mdx", article("Third?", "Ten eleven.")],
    ["articles/hi/orders/first.mdx", article("पहला?", "एक दो तीन।")],
    ["templates/en/greet/hello.md", template],
    ["searches/desk.json", printSearches(missed("gift wrap", 2), missed("emi plan", 5))],
    ["searches/site.json", printSearches(missed("Gift wrap ", 4))],
    ["searches/broken.json", "{"],
  ];
  for (const [path, text] of files) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  keepInGit(folder);
  health = await readHealth(folder);
});
afterAll(() => rm(folder, { recursive: true }));

function printSearches(...searches: object[]): string {
  const head = { format: "answerbook-missed-searches", version: 1, exportedAt: "2026-11-20T10:00:00.000Z" };
  return JSON.stringify({ ...head, searches });
}

test("counts each language against the default one", () => {
  expect(health.coverage.map(({ locale, articles }) => [locale, articles])).toEqual([
    ["en", 3],
    ["hi", 1],
    ["te", 0],
    ["fa", 0],
  ]);
});

test("names the articles nobody is led to and the replies that rest on none", () => {
  expect(health.unlinked.map(({ id }) => id)).toEqual(["orders/third"]);
  expect(health.uncovered.map(({ id }) => id)).toEqual(["greet/hello"]);
});

test("lists by team what is overdue, with the reason", () => {
  const [support] = health.waiting;
  expect(support?.team).toBe("support");
  expect(support?.texts.map(({ id }) => id)).toContain("orders/first");
  expect(support?.texts[0]?.reasons[0]).toMatch(/review|read/i);
});

test("adds up the same search from several desks, most frequent first, and says what could not be read", () => {
  expect(health.searches.map(({ query, count }) => [query, count])).toEqual([
    ["gift wrap", 6],
    ["emi plan", 5],
  ]);
  expect(health.notices).toContainEqual(expect.stringContaining("searches/broken.json"));
});

test("measures sentences in words of the language", () => {
  const orders = health.readability.filter(({ topic }) => topic === "orders");
  expect(orders).toContainEqual({ topic: "orders", locale: "hi", sentences: 1, words: 3 });
  expect(orders.find(({ locale }) => locale === "en")).toMatchObject({ sentences: 4 });
});

test("counts changes and texts by month from git", () => {
  expect(health.months).toHaveLength(12);
  expect(health.months.reduce((sum, { changed }) => sum + changed, 0)).toBe(5);
  expect(health.months.at(-1)?.texts).toBe(5);
});

test("rules with findings come with their weight", async () => {
  const rules = await readFile("docs/rules.md", "utf8");
  expect(health.findings.length).toBeGreaterThan(0);
  for (const { rule, count } of health.findings) {
    expect(rules).toContain(rule);
    expect(count).toBeGreaterThan(0);
  }
});
