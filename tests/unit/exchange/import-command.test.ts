/** `npm run import` as it is called: what it writes, what it leaves alone, and how it ends. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callScript } from "../call-script.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "import test "));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

function read(path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

function importInto(words: string, ...more: string[]) {
  return callScript("import", [
    "markdown",
    join(folder, "old pages"),
    "--into",
    join(folder, words),
    ...more,
  ]);
}

test("a folder becomes a words folder, and what could not be carried over is told file by file", async () => {
  await put("old pages/returns/shirt.md", "# Return a shirt\n\nSend it back. ![A label](label.png)");
  await put("old pages/returns/empty.md", "");
  const { status, stdout } = await importInto("my words");
  expect(status).toBe(0);
  expect(stdout).toContain(
    "returns/shirt.md → articles/en/returns/shirt.mdx\n  Pictures that are not on the web",
  );
  expect(stdout).toContain("Empty, so nothing to import:\n  returns/empty.md");
  expect(stdout).toMatch(/1 articles written to .*my words \(en 1\)/);
  expect(await read("my words/articles/en/returns/shirt.mdx")).toContain("Send it back. A label");
  expect(await read("my words/topics.yaml")).toContain("returns:\n  title: Returns");
});

test("articles and settings that are there already stay, unless told otherwise", async () => {
  await put("old pages/returns/shirt.md", "Imported.");
  await put("words/articles/en/returns/shirt.mdx", "Ours.");
  await put("words/settings.yaml", "# Ours\nlocales: [ en ]\ndefaultLocale: en\n");
  await put("words/teams.yaml", "returns-desk:\n  name: returns desk\n");

  const first = await importInto("words");
  expect(first.status).toBe(1);
  expect(first.stdout).toContain("Already there and left as they are");
  expect(await read("words/articles/en/returns/shirt.mdx")).toBe("Ours.");
  expect(await read("words/settings.yaml")).toBe("# Ours\nlocales: [ en ]\ndefaultLocale: en\n");

  const second = await importInto("words", "--overwrite");
  expect(second.status).toBe(0);
  expect(await read("words/articles/en/returns/shirt.mdx")).toContain("owner: returns-desk");
});

test("a new language and a new topic are added to what is there", async () => {
  await put("old pages/orders/a._fr.md", "Bonjour.");
  await put("words/settings.yaml", "locales: [ en ] # ours\ndefaultLocale: en\n");
  await put("words/topics.yaml", "returns:\n  title: Returns\n");
  const { stdout } = await importInto("words");
  expect(stdout).toContain("topics.yaml (with orders)");
  expect(stdout).toContain("settings.yaml (with fr)");
  expect(await read("words/settings.yaml")).toContain("locales: [ en, fr ] # ours");
});

test.each([
  [["zendesk"], "We can import markdown, not “zendesk”."],
  [["markdown"], "Say which folder to import."],
  [["markdown", "scripts"], "Say where the words go: --into <words folder>."],
  [["markdown", "no/such/folder", "--into", "x"], "There is no folder “no/such/folder”."],
  [["markdown", "old", "pages", "--into", "x"], "Put quotes around a path with spaces"],
  [["markdown", "scripts", "--into", "x"], "There are no Markdown files (.md) in “scripts”."],
  [
    ["markdown", "scripts", "--into", "x", "--locale", "klingon"],
    "--locale takes a language such as en, hi or pt-BR",
  ],
  [["markdown", "scripts", "--bogus"], "Unknown option '--bogus'."],
])("the unusable call %j ends with 2 and says what to do", async (args, message) => {
  const { status, stderr } = await callScript("import", args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain("npm run import -- markdown <folder> --into <words folder>");
});
