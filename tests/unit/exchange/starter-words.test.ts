/** The files beside the articles. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { addLocales, addTopics, starterFiles } from "#exchange/starter-words.ts";
import { factsSchema } from "#schemas/facts.ts";
import { glossarySchema } from "#schemas/glossary.ts";
import { settingsSchema } from "#schemas/settings.ts";
import { teamsSchema } from "#schemas/teams.ts";
import { topicsSchema } from "#schemas/topics.ts";

const topics = new Map([
  ["orders", "Orders"],
  ["returns", "Returns"],
]);

test("a new words folder has every file that its articles rest on, and each is valid", () => {
  const files = starterFiles({ locales: ["en", "hi", "fr"], defaultLocale: "en", topics, owner: "support" });
  const read = (path: string): unknown => parse(files.get(path) ?? "");
  expect(settingsSchema.parse(read("settings.yaml"))).toMatchObject({
    locales: ["en", "hi", "fr"],
    defaultLocale: "en",
  });
  expect(topicsSchema.parse(read("topics.yaml"))).toMatchObject({ orders: { title: "Orders" } });
  expect(teamsSchema.parse(read("teams.yaml"))).toHaveProperty("support");
  expect(factsSchema.parse(read("facts.yaml"))).toEqual({});
  for (const locale of ["en", "hi", "fr"])
    expect(glossarySchema.parse(read(`glossary/${locale}.yaml`))).toEqual({});
});

test("new topics come after the old ones, and nothing else changes", () => {
  const yaml = "# Ours\norders:\n  title: My orders # keep\n";
  expect(addTopics(yaml, topics)).toEqual({
    text: `${yaml}returns:\n  title: Returns\n`,
    added: ["returns"],
  });
  expect(addTopics(yaml, new Map([["orders", "Orders"]]))).toEqual({ text: yaml, added: [] });
});

test("new languages come after the old ones", () => {
  expect(addLocales("locales: [en, hi] # ours\n", ["hi", "fr"])).toEqual({
    text: "locales: [ en, hi, fr ] # ours\n",
    added: ["fr"],
  });
});
