import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { generatedFiles } from "#node/generated-files.ts";
import { findFrontMatter } from "#schemas/front-matter.ts";

const root = join(import.meta.dirname, "../../..");

test.each([...generatedFiles()])("%s says what the code says (run `npm run docs`)", async (path, text) => {
  expect(await readFile(join(root, path), "utf8")).toBe(text);
});

async function readFields(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(join(root, "src/content", path), "utf8");
  const place = findFrontMatter(text);
  const yaml = typeof place === "string" ? text : text.slice(place.yamlStart, place.yamlEnd);
  return parse(yaml) as Record<string, unknown>;
}

/** The rules a JSON Schema can state; `format` is left to the check. */
async function accepts(name: string, fields: unknown): Promise<boolean> {
  const schema = JSON.parse(await readFile(join(root, `docs/schemas/${name}.schema.json`), "utf8")) as object;
  return new Ajv({ strict: false, validateFormats: false }).validate(schema, fields);
}

test.each([
  ["article", "articles/fa/orders/where-is-my-order.mdx"],
  ["template", "templates/te/hold/checking-order.md"],
  ["facts", "facts.yaml"],
  ["glossary", "glossary/hi.yaml"],
  ["settings", "settings.yaml"],
  ["teams", "teams.yaml"],
  ["topics", "topics.yaml"],
])("the schema of %s takes the sample's words, and no field it does not know", async (name, path) => {
  const fields = await readFields(path);
  expect(await accepts(name, fields)).toBe(true);
  const entry = ["article", "template", "settings"].includes(name) ? fields : Object.values(fields)[0];
  (entry as Record<string, unknown>)["auther"] = "x";
  expect(await accepts(name, fields)).toBe(false);
});
