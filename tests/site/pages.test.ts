import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readWords } from "#node/read-words.ts";
import { findLeaks } from "#node/audience-guard.ts";
import { contentFolder } from "#node/words-folder.ts";
import { listOutput, outputOf, readPages } from "./output.ts";

const { words } = await readWords(contentFolder());
const locales = words.settings.locales;

test("every public article has a page in every language", async () => {
  const files = new Set(await listOutput("public"));
  const ids = new Set(
    words.articles.filter(({ data }) => data.audience === "public" && !data.draft).map(({ id }) => id),
  );
  const prefix = (locale: string) => (locale === words.settings.defaultLocale ? "" : `${locale}/`);
  const missing = [...ids]
    .flatMap((id) => locales.map((locale) => `${prefix(locale)}${id}/index.html`))
    .filter((path) => !files.has(path));
  expect(missing).toEqual([]);
});

test("the sample words are complete in every language", () => {
  for (const locale of locales) {
    const articles = words.articles.filter((article) => article.locale === locale);
    const templates = words.templates.filter((template) => template.locale === locale);
    expect(articles.filter(({ data }) => data.audience === "public").length).toBeGreaterThanOrEqual(30);
    expect(articles.filter(({ data }) => data.audience === "agents").length).toBeGreaterThanOrEqual(8);
    expect(templates.length).toBeGreaterThanOrEqual(40);
    expect(new Set(templates.map(({ stage }) => stage)).size).toBe(10);
    expect(new Set(templates.flatMap(({ data }) => data.channels)).size).toBe(5);
    expect(Object.keys(words.glossary[locale] ?? {}).length).toBeGreaterThanOrEqual(40);
    expect(
      [...articles, ...templates].filter(({ data }) => data.questions.length < 5).map(({ file }) => file),
    ).toEqual([]);
  }
  expect(Object.keys(words.facts).length).toBeGreaterThanOrEqual(15);
});

test("every page names its language and direction, and the other languages of the same page", async () => {
  for (const { path, text } of await readPages("public")) {
    expect(text, path).toMatch(/<html[^>]* lang="[a-z]{2}-[A-Z]{2}"[^>]* dir="(ltr|rtl)"/);
    if (path !== "404.html" && !text.includes('http-equiv="refresh"'))
      for (const lang of ["en-IN", "hi-IN", "te-IN", "fa-IR"])
        expect(text, path).toContain(`hreflang="${lang}"`);
  }
});

test("an article page is light: at most 12 kB of CSS and 12 kB of JavaScript, compressed", async () => {
  const folder = outputOf("public");
  const page = await readFile(join(folder, "returns/return-an-item/index.html"), "utf8");
  const sizeOf = async (pattern: RegExp) => {
    const linked = [...page.matchAll(pattern)].map(([, path = ""]) => readFile(join(folder, path)));
    return (await Promise.all(linked)).reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  };
  const inlineStyles = gzipSync(
    [...page.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join(""),
  ).length;
  expect((await sizeOf(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)) + inlineStyles).toBeLessThanOrEqual(
    12_000,
  );
  expect(await sizeOf(/<script[^>]*src="([^"]+)"/g)).toBeLessThanOrEqual(12_000);
});

test("the public output holds nothing for agents alone", async () => {
  expect(await findLeaks(outputOf("public"), words)).toEqual([]);
  expect((await listOutput("public")).filter((path) => /console|handbook|templates/.test(path))).toEqual([]);
});

test("the agents' output holds templates, articles and their version as data", async () => {
  const read = async (file: string) =>
    JSON.parse(await readFile(join(outputOf("agents"), "api", file), "utf8"));
  for (const locale of locales) {
    const templates: { id: string; locale: string; source: string }[] = await read(
      `templates.${locale}.json`,
    );
    expect(templates.map(({ id }) => id)).toContain("hold/checking-order");
    expect(
      templates.every((template) => template.locale === locale && template.source.startsWith("---")),
    ).toBe(true);
    const articles: { id: string; audience: string }[] = await read(`articles.${locale}.json`);
    expect(articles.filter(({ audience }) => audience === "agents").length).toBeGreaterThanOrEqual(8);
  }
  expect(await read("version.json")).toEqual({
    builtAt: expect.any(String),
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
