import { cp, mkdtemp, rm, symlink, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readWords } from "#node/read-words.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "words-"));
  await cp("tests/fixtures/faults/base", folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const swap = "articles/en/returns/swap.mdx";

async function messagesWith(path: string, content: string | Buffer): Promise<string[]> {
  await writeFile(join(folder, path), content);
  return messages();
}

async function messages(): Promise<string[]> {
  return (await readWords(folder)).findings.map(({ rule, message }) => `${rule}: ${message}`);
}

test("a sound folder is read in full, in a fixed order", async () => {
  const { words, findings, files } = await readWords(folder);
  expect(findings).toEqual([]);
  expect(words.articles.map(({ locale, id }) => `${locale}/${id}`)).toEqual([
    "en/returns/inspect-a-return",
    "en/returns/return-an-item",
    "hi/returns/return-an-item",
  ]);
  expect(words.templates.map(({ id, data }) => [id, data.shortcut])).toEqual([
    ["close/closing-thanks", "thanks"],
    ["resolve/refund-sent", "refund"],
  ]);
  expect(words.facts["refund_window"]?.value).toBe(30);
  expect(files).toHaveLength(10);
});

test("a byte order mark and Windows line endings change nothing", async () => {
  const { words } = await readWords(folder);
  const path = "templates/en/close/closing-thanks.md";
  const text = words.templates[0]?.text ?? "";
  await writeFile(join(folder, path), `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  const again = await readWords(folder);
  expect(again.findings).toEqual([]);
  expect(again.words.templates[0]?.data).toEqual(words.templates[0]?.data);
  expect(again.words.templates[0]?.text.startsWith("---")).toBe(true);
});

test("what is no text is named and passed over", async () => {
  expect(await messagesWith(swap, Buffer.from([0x2d, 0x2d, 0x00, 0x01]))).toEqual([
    "no-unreadable-file: This is not a text file: it has null bytes in it. Save it as plain text (UTF-8).",
  ]);
  expect(await messagesWith(swap, Buffer.from("---\ntitle: caf\xe9\n", "latin1"))).toEqual([
    "no-unreadable-file: This file is not saved as UTF-8. Save it again with the encoding UTF-8.",
  ]);
  expect(await messagesWith(swap, "x".repeat(5 * 1024 * 1024 + 1))).toEqual([
    "no-unreadable-file: This file is 6 MB; words may be up to 1 MB. Split it into several files.",
  ]);
});

test("links out of the folder are not followed", async () => {
  const outside = await mkdtemp(join(tmpdir(), "outside-"));
  await writeFile(join(outside, "secret.mdx"), "---\ntitle: secret\n---\n");
  await symlink(join(outside, "secret.mdx"), join(folder, swap));
  await symlink(outside, join(folder, "articles/en/payments"));
  const said = await messages();
  await rm(outside, { recursive: true });
  expect(said).toEqual([
    "no-unreadable-file: This is a link to a place outside the words folder. Copy the file itself here.",
    "no-unreadable-file: This is a link to a place outside the words folder. Copy the file itself here.",
  ]);
});

test("without settings the other files are still read, in the languages the folders are named after", async () => {
  await unlink(join(folder, "settings.yaml"));
  const { words, findings } = await readWords(folder);
  expect(findings.map(({ message }) => message)).toEqual([
    "There is no settings.yaml in the words folder. Add one.",
  ]);
  expect(words.settings).toMatchObject({ locales: ["en", "hi"], defaultLocale: "en" });
  expect(words.articles).toHaveLength(3);
});

test("what is sound in faulty settings counts", async () => {
  const settings = 'name: Lamp House\nlocales: [en, hi]\ndefaultLocale: hi\nbrand: { color: "#0f6b5c" }\n';
  await writeFile(join(folder, "settings.yaml"), settings);
  const { words } = await readWords(folder);
  expect(words.settings).toMatchObject({ name: "Lamp House", locales: ["en", "hi"], defaultLocale: "hi" });
});

test("an empty folder is four missing files and no crash", async () => {
  await rm(folder, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), "words-"));
  const { words, findings } = await readWords(folder);
  expect(findings.map(({ rule }) => rule)).toEqual(Array(4).fill("require-file"));
  expect(words.settings.locales).toEqual(["en"]);
});
