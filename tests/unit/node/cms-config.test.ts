import { expect, test } from "vitest";
import { parse } from "yaml";
import { printCmsConfig } from "#node/cms-config.ts";
import { readWords } from "#node/read-words.ts";
import { articleSchema } from "#schemas/article.ts";
import { stages } from "#schemas/vocabulary.ts";

interface Collection {
  name: string;
  folder?: string;
  extension?: string;
  fields?: { name: string; widget: string; required?: boolean; i18n?: unknown; options?: string[] }[];
  files?: { file: string; format: string }[];
}

const { words } = await readWords("src/content");
const config = parse(printCmsConfig(words)) as {
  backend: { name: string; repo: string };
  i18n: { locales: string[]; default_locale: string };
  collections: Collection[];
};

const named = (name: string) => config.collections.find((collection) => collection.name === name);

test("every topic and every stage has a form, with its folder in each language", () => {
  for (const topic of Object.keys(words.topics))
    expect(named(`articles-${topic}`)).toMatchObject({
      folder: `src/content/articles/{{locale}}/${topic}`,
      extension: "mdx",
    });
  for (const stage of stages) expect(named(`templates-${stage}`)?.extension).toBe("md");
  expect(config.i18n).toMatchObject({ locales: words.settings.locales, default_locale: "en" });
});

test("the form asks for what the schema asks for, teams by name, and the text", () => {
  const fields = named("articles-orders")?.fields ?? [];
  const needed = fields.filter(({ required, name }) => required && name !== "body").map(({ name }) => name);
  expect(needed.sort()).toEqual(["audience", "owner", "reviewed", "summary", "title"]);
  expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(articleSchema.shape)));
  expect(fields.find(({ name }) => name === "owner")?.options).toEqual(Object.keys(words.teams));
  expect(fields.find(({ name }) => name === "audience")?.i18n).toBe("duplicate");
  expect(fields.at(-1)).toMatchObject({ name: "body", widget: "code" });
});

test("what has no form of its own has no field, so that it stays in the file", () => {
  const names = named("templates-hold")?.fields?.map(({ name }) => name);
  expect(names).not.toContain("placeholders");
  expect(names).toContain("useWhen");
});

test("facts, glossaries and the other tables are edited as text", () => {
  const files = named("tables")?.files ?? [];
  expect(files.map(({ file }) => file)).toEqual(
    expect.arrayContaining(["src/content/facts.yaml", "src/content/glossary/fa.yaml"]),
  );
  expect(new Set(files.map(({ format }) => format))).toEqual(new Set(["raw"]));
});

test.each([
  ["https://github.com/shop/words", "github", "shop/words"],
  ["https://gitlab.com/group/shop/words.git", "gitlab", "group/shop/words"],
  ["https://codeberg.org/shop/words/", "gitea", "shop/words"],
])("the repository of the settings is where it saves: %s", (url, name, repo) => {
  const settings = { ...words.settings, repository: { url, branch: "main", folder: "words" } };
  const { backend } = parse(printCmsConfig({ ...words, settings })) as typeof config;
  expect(backend).toMatchObject({ name, repo });
});
