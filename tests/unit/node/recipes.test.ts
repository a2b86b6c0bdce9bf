/** The recipes of CONTRIBUTING.md are typed and their output compared, so that they stay true in every language. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callScript } from "../call-script.ts";

const root = join(import.meta.dirname, "../../..");
const reply =
  "Hi Sunita,\n\nYour parcel CH-48213 reaches you on 12 November 2026. Thank you for your patience.\n";
let folder: string;

interface Recipe {
  title: string;
  lines: number;
  command: string;
  output: string[];
}

function readRecipes(markdown: string): Recipe[] {
  return [...markdown.matchAll(/^### (\d\. .+)\n\n([\s\S]*?```console\n\$ (.+)\n([\s\S]*?)```)/gm)].map(
    ([, title = "", whole = "", command = "", output = ""]) => ({
      title,
      lines: whole.split("\n").filter((line) => line !== "").length,
      command,
      output: output.trimEnd().split("\n"),
    }),
  );
}

const recipesIn = async (file: string) => readRecipes(await readFile(join(root, file), "utf8"));
const recipes = await recipesIn("CONTRIBUTING.md");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "answerbook-recipes-"));
  await cp(join(root, "src/content"), join(folder, "src/content"), { recursive: true });
  await writeFile(join(folder, "reply.txt"), reply);
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(root);
  await rm(folder, { recursive: true });
});

test.each(recipes)("$title", async ({ command, output, lines }) => {
  const [script = "", ...words] = command.replace(/^npm run /, "").match(/"[^"]*"|\S+/g) ?? [];
  const typed = words.filter((word) => word !== "--").map((word) => word.replaceAll('"', ""));
  const { stdout } = await callScript(script, typed, { ANSWERBOOK_CONTENT: "" });
  for (const line of output) {
    const [start = "", end = ""] = line.split("…");
    expect(stdout.split("\n")).toContainEqual(
      expect.toSatisfy((printed: string) => printed.startsWith(start) && printed.trimEnd().endsWith(end)),
    );
  }
  expect(lines).toBeLessThanOrEqual(8);
});

test.each(["CONTRIBUTING.hi.md", "CONTRIBUTING.te.md", "CONTRIBUTING.fa.md"])(
  "%s has the same recipes in its own language",
  async (file) => {
    const translated = await recipesIn(file);
    expect(translated.map(({ command, output }) => ({ command, output }))).toEqual(
      recipes.map(({ command, output }) => ({ command, output })),
    );
    expect(translated.map(({ title }) => title)).not.toEqual(recipes.map(({ title }) => title));
  },
);

test("there are eight recipes", () => {
  expect(recipes).toHaveLength(8);
});
