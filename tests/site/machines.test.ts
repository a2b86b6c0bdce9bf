/** What programs read: structured data, Markdown twins, feeds, the sitemap and the pictures of shared pages. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fromHtml } from "hast-util-from-html";
import sharp from "sharp";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { readWords } from "#node/read-words.ts";
import { contentFolder } from "#node/words-folder.ts";
import { listOutput, outputOf, readPages } from "./output.ts";

const folder = outputOf("public");
const files = new Set(await listOutput("public"));
const pages = await readPages("public");
const { words } = await readWords(contentFolder());
const { site, locales } = words.settings;
const hidden = words.articles.filter(({ data }) => data.audience === "agents" || data.draft);
const read = (path: string) => readFile(join(folder, path), "utf8");

type Thing = { "@type": string; [property: string]: unknown };

function readGraph(html: string): Thing[] {
  const things: Thing[] = [];
  visit(fromHtml(html), "element", ({ tagName, properties, children: [text] }) => {
    if (tagName !== "script" || properties["type"] !== "application/ld+json" || text?.type !== "text") return;
    const data = JSON.parse(text.value) as { "@context": string; "@graph": Thing[] };
    expect(data["@context"]).toBe("https://schema.org");
    things.push(...data["@graph"]);
  });
  return things;
}

/** What search engines ask of each type; a name of a property, and what its value looks like. */
const shapes: Record<string, Record<string, unknown>> = {
  Article: {
    headline: expect.stringMatching(/./),
    description: expect.stringMatching(/./),
    inLanguage: expect.stringMatching(/^[a-z]{2}-[A-Z]{2}$/),
    dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    image: expect.stringContaining(site),
    mainEntityOfPage: expect.stringContaining(site),
    author: { "@type": "Organization", name: expect.any(String) },
    publisher: { "@type": "Organization", name: expect.any(String) },
  },
  BreadcrumbList: { itemListElement: expect.any(Array) },
  FAQPage: { inLanguage: expect.any(String), mainEntity: expect.any(Array) },
  WebSite: { name: expect.any(String), url: expect.stringContaining(site) },
};

test("structured data has the shape that schema.org gives each type", () => {
  const seen = new Set<string>();
  for (const { path, text } of pages) {
    for (const thing of readGraph(text)) {
      seen.add(thing["@type"]);
      expect(thing, path).toMatchObject(shapes[thing["@type"]] ?? { "@type": "known" });
      if (thing["@type"] === "BreadcrumbList")
        for (const [index, step] of (thing["itemListElement"] as Thing[]).entries())
          expect(step, path).toEqual({
            "@type": "ListItem",
            position: index + 1,
            name: expect.stringMatching(/./),
            item: expect.stringContaining(site),
          });
      if (thing["@type"] === "FAQPage")
        for (const question of thing["mainEntity"] as Thing[])
          expect(question, path).toMatchObject({
            "@type": "Question",
            name: expect.stringMatching(/./),
            acceptedAnswer: { "@type": "Answer", text: expect.stringMatching(/./) },
          });
    }
  }
  expect(seen).toEqual(new Set(Object.keys(shapes)));
});

test("every answer stands there as Markdown with its facts filled in, and no agents' article does", async () => {
  const twins = pages.filter(({ text }) => text.includes('type="text/markdown"'));
  expect(twins.length).toBeGreaterThan(140);
  const missing = twins.filter(
    ({ path }) =>
      !files.has(path === "index.html" ? "index.md" : path.replace(/\/index\.html$/, ".md")) &&
      !files.has(path.replace(/html$/, "md")),
  );
  expect(missing.map(({ path }) => path)).toEqual([]);
  const twin = await read("hi/returns/return-an-item.md");
  expect(twin).toMatch(/^# \p{Script=Devanagari}.*\n\n> /u);
  expect(twin).toContain(`<${site}/hi/returns/return-an-item/>`);
  expect(twin).not.toMatch(/<Fact|<span|\[#\]/);
  for (const { id } of hidden) expect([...files].filter((file) => file.endsWith(`${id}.md`))).toEqual([]);
});

test("llms.txt names every answer of the default language and where the others are", async () => {
  const list = await read("llms.txt");
  expect(list).toMatch(/^# .+\n\n> .+/);
  const shown = words.articles.filter((article) => article.locale === "en" && !hidden.includes(article));
  for (const { id } of shown) expect(list).toContain(`(${site}/${id}.md)`);
  for (const locale of locales.slice(1)) expect(list).toContain(`(${site}/${locale}/index.md)`);
});

test.each(locales)("the feed in %s is Atom, newest first, and leads to pages", async (locale) => {
  const prefix = locale === words.settings.defaultLocale ? "" : `${locale}/`;
  const feed = await read(`${prefix}feed.xml`);
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  const days = [...feed.matchAll(/<updated>(.+?)<\/updated>/g)].map(([, day]) => day);
  expect(days.slice(1)).toEqual(days.slice(1).toSorted().reverse());
  const targets = [...feed.matchAll(/<entry>\s*<id>(.+?)<\/id>/g)].map(([, url = ""]) => url);
  expect(targets.length).toBeGreaterThanOrEqual(30);
  for (const url of targets) expect(files).toContain(`${new URL(url).pathname.slice(1)}index.html`);
});

test("the sitemap lists every page that may be found, with its other languages, and no other", async () => {
  const sitemap = await read("sitemap-0.xml");
  const listed = [...sitemap.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
  const wanted = pages
    .filter(({ text }) => text.includes('rel="canonical"') && !text.includes('http-equiv="refresh"'))
    .filter(({ path, text }) => text.includes(`href="${site}/${path.replace(/index\.html$/, "")}"`))
    .map(({ path }) => `/${path.replace(/index\.html$/, "")}`);
  expect(listed.toSorted()).toEqual(wanted.toSorted());
  const [, entry = ""] = /<url>(<loc>[^<]*\/returns\/return-an-item\/<\/loc>.*?)<\/url>/.exec(sitemap) ?? [];
  expect(entry.match(/hreflang="[a-z]{2}-[A-Z]{2}"/g)).toHaveLength(locales.length);
});

test("every page has a picture to be shared with, of the size that networks ask for", async () => {
  const pictures = new Set<string>();
  for (const { path, text } of pages) {
    const [, url] = /property="og:image" content="([^"]+)"/.exec(text) ?? [];
    if (url === undefined) expect(text, path).toMatch(/name="robots" content="noindex"|http-equiv="refresh"/);
    else pictures.add(new URL(url).pathname.slice(1));
  }
  expect(pictures.size).toBeGreaterThan(120);
  for (const picture of pictures) expect(files).toContain(picture);
  const { width, height, format } = await sharp(
    join(folder, "share/fa/returns/return-an-item.png"),
  ).metadata();
  expect([width, height, format]).toEqual([1200, 630, "png"]);
});

test("an agents' page offers programs nothing", async () => {
  for (const { path, text } of await readPages("agents"))
    expect(text, path).not.toMatch(/application\/ld\+json|text\/markdown|og:image|atom\+xml/);
});
