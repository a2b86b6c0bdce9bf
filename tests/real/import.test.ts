/** Two real help centres come through the import whole: every file, every word, every link between them. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Root } from "mdast";
import { describe, expect, test } from "vitest";
import { visit } from "unist-util-visit";
import { components, htmlElements } from "#article/components.ts";
import { parseArticle } from "#article/parse.ts";
import { renderArticle } from "#article/render.ts";
import { importMarkdown, type ImportedArticle } from "#exchange/markdown.ts";
import { readSources } from "#node/import-files.ts";
import { articleSchema } from "#schemas/article.ts";
import { readEntry } from "#schemas/read-file.ts";
import { countArticle, countTyped, missingWords } from "./count-words.ts";

const real = resolve("../shared/real");

const helpCentres = [
  { name: "help-centre-arduino", perLocale: { en: 414 } },
  { name: "help-centre-login", perLocale: { en: 55, es: 55, fr: 55, zh: 55 } },
];

async function importFolder(name: string) {
  const { files, unreadable } = await readSources(resolve(real, name));
  expect(unreadable).toEqual([]);
  const { articles } = importMarkdown(files, {
    defaultLocale: "en",
    locales: ["en"],
    folderName: name,
    owner: "support",
    today: "2026-11-21",
  });
  return { files, articles: articles.map((article) => ({ ...article, tree: parseArticle(article.text) })) };
}

function body({ text }: ImportedArticle): string {
  return text.replace(/^---\n[\s\S]*?\n---\n/, "");
}

function render(article: ImportedArticle): string {
  const context = { locale: article.locale, defaultLocale: "en", facts: {}, glossary: {} };
  return renderArticle(body(article), context).html;
}

/** What an article may not hold: programs, and elements that nothing renders. */
function strangers(tree: Root): string[] {
  const found: string[] = [];
  const allowed = [...Object.keys(components), ...htmlElements];
  visit(tree, (node) => {
    if (node.type.startsWith("mdxjs") || node.type.endsWith("Expression")) found.push(node.type);
    if ("name" in node && !allowed.includes(String(node.name))) found.push(String(node.name));
  });
  return found;
}

for (const { name, perLocale } of helpCentres) {
  const isHere = existsSync(resolve(real, name));
  const reason = isHere ? name : `${name}: skipped, because ../shared/real/${name} is not here`;

  describe.skipIf(!isHere)(reason, async () => {
    const { files, articles } = isHere ? await importFolder(name) : { files: [], articles: [] };
    const source = new Map(files.map(({ path, text }) => [path, text]));

    test("loses no file and gives no address twice", () => {
      const counts: Record<string, number> = {};
      for (const { locale } of articles) counts[locale] = (counts[locale] ?? 0) + 1;
      expect(counts).toEqual(perLocale);
      expect(new Set(articles.map(({ path }) => path)).size).toBe(files.length);
    });

    test("writes fields without a fault", () => {
      const faults = articles.flatMap(
        ({ path, text }) => readEntry({ path, file: path, text }, articleSchema).findings,
      );
      expect(faults.map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
    });

    test("writes nothing that an article may not hold", () => {
      const found = articles.flatMap(({ path, tree }) =>
        strangers(tree).map((stranger) => `${path}: ${stranger}`),
      );
      expect(found).toEqual([]);
    });

    test("keeps every word", () => {
      const lost = articles.flatMap((article) => {
        const typed = countTyped(source.get(article.source) ?? "");
        const missing = missingWords(typed, countArticle(article.tree));
        return missing.length > 0 ? [`${article.source}: ${missing.join(", ")}`] : [];
      });
      expect(lost).toEqual([]);
    });

    test("adds no word of its own but the address of a video", () => {
      const added = articles.flatMap((article) => {
        const embeds = article.losses.flatMap(({ kind, detail }) => (kind === "embed" ? [detail] : []));
        const shown = [source.get(article.source), ...embeds].join("\n");
        const typed = countTyped(shown, { withLiquid: true });
        const extra = missingWords(countArticle(article.tree), typed);
        return extra.length > 0 ? [`${article.source}: ${extra.join(", ")}`] : [];
      });
      expect(added).toEqual([]);
    });

    test("links lead to articles and headings that exist", () => {
      const pages = new Map<string, Set<string>>();
      const rendered = articles.map((article) => ({ article, html: render(article) }));
      const address = ({ path }: ImportedArticle) => path.replace(/^articles\/[^/]+(.*)\.mdx$/, "$1/");
      for (const { article, html } of rendered) {
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
        pages.set(address(article), new Set([...(pages.get(address(article)) ?? []), ...ids]));
      }
      const dead = rendered.flatMap(({ article, html }) =>
        [...html.matchAll(/ href="([/#][^"]*)"/g)].flatMap(([, href = ""]) => {
          const [path = "", fragment = ""] = decodeURIComponent(href).split("#");
          const ids = pages.get(path || address(article));
          return ids && (fragment === "" || fragment === "top" || ids.has(fragment))
            ? []
            : [`${article.source}: ${href}`];
        }),
      );
      expect(dead).toEqual([]);
    });
  });
}
