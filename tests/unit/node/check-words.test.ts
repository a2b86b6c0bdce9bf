import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { applyFixes } from "#node/apply-fixes.ts";
import { checkWords } from "#node/check-words.ts";
import { copyWords, type WordsCopy } from "./copy-words.ts";

let words: WordsCopy;
beforeEach(async () => {
  words = await copyWords();
});
afterEach(() => words.remove());

const thanks = "templates/en/close/closing-thanks.md";

async function rules(paths?: string[]): Promise<string[]> {
  const { findings } = await checkWords(
    words.folder,
    paths ? { paths: paths.map((path) => join(words.folder, path)) } : {},
  );
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

test("fields, references and tone are reported together, by file and line", async () => {
  await words.edit(
    thanks,
    (text) => `${text}\nThe fee is {{ fact.return_fee }}.\n\nUnfortunately, we cannot refund it.\n`,
  );
  await words.edit("settings.yaml", (text) => text.replace("defaultLocale: en", "defaultLocale: eng"));
  const found = await rules();
  expect(found[0]).toBe("error no-unknown-locale");
  expect(found).toContain("error no-unknown-fact");
  expect(found).toContain("error no-negative-phrasing");
});

test("the settings change how much a rule counts, or silence it", async () => {
  await words.edit(thanks, (text) => text.replace("channels:", "article: gone\nchannels:"));
  expect(await rules()).toEqual(["error no-unknown-article"]);
  await words.edit("settings.yaml", (text) => `${text}rules: { no-unknown-article: suggestion }\n`);
  expect(await rules()).toEqual(["suggestion no-unknown-article"]);
  await words.edit("settings.yaml", (text) => text.replace("suggestion", "off"));
  expect(await rules()).toEqual([]);
});

test("a template may be judged otherwise than the rest, by severity and by limit", async () => {
  const long = `\n## sms\n\n${"Thank you for writing to us. ".repeat(12)}Is there anything else?\n`;
  await words.edit(thanks, (text) => text.replace("channels: [", "channels: [sms, ") + long);
  await words.edit("settings.yaml", (text) => `${text}rules: { max-message-length: error }\n`);
  expect(await rules()).toEqual(["error max-message-length"]);
  await words.edit(thanks, (text) =>
    text.replace("channels:", "limits: { max-message-length: { sms: 3 } }\nchannels:"),
  );
  expect(await rules()).toEqual([]);
  await words.edit(thanks, (text) =>
    text.replace(/^limits.*$/m, "rules: { max-message-length: suggestion }"),
  );
  expect(await rules()).toEqual(["suggestion max-message-length"]);
  await words.edit(thanks, (text) => text.replace("suggestion", "off"));
  expect(await rules()).toEqual([]);
});

test("the settings change how long a sentence may be, language by language", async () => {
  await words.edit(thanks, (text) => `${text}\nThank you for writing to us today about your new lamp.\n`);
  expect(await rules()).toEqual([]);
  await words.edit("settings.yaml", (text) => `${text}limits: { max-sentence-length: { hi: 5 } }\n`);
  expect(await rules()).toEqual([]);
  await words.edit("settings.yaml", (text) => text.replace("hi: 5", "en: 8"));
  expect(await rules()).toContain("warning max-sentence-length");
});

test("what keeps a file from being read stays an error", async () => {
  await words.edit(thanks, (text) => text.replace("owner: support\n", ""));
  await words.edit("settings.yaml", (text) => `${text}rules: { require-field: "off" }\n`);
  expect(await rules()).toEqual(["error no-unknown-rule", "error require-field"]);
});

test("only the files and folders asked for are reported", async () => {
  await words.edit(thanks, (text) => text.replace("support", "suport"));
  await words.edit("articles/en/returns/return-an-item.mdx", (text) => text.replace("support", "suport"));
  expect(await rules()).toHaveLength(2);
  expect(await rules(["templates"])).toEqual(["error no-unknown-team"]);
  expect(await rules([thanks])).toEqual(["error no-unknown-team"]);
  expect(await rules(["templates/en/clo"])).toEqual([]);
});

test("a fix changes its place and nothing else, and a second run finds nothing to fix", async () => {
  await words.edit(
    "facts.yaml",
    (text) => `\uFEFF${text.replace("value: 30", 'value: "30" # days').replaceAll("\n", "\r\n")}`,
  );
  await words.edit("articles/en/returns/return-an-item.mdx", (text) => `${text}\nLamp House<br>Delhi\n`);
  const before = await words.read("facts.yaml");
  expect(await applyFixes((await checkWords(words.folder)).findings)).toBe(2);
  expect(await words.read("facts.yaml")).toBe(before.replace('"30"', "30"));
  expect(await rules()).toEqual([]);
  expect(await applyFixes((await checkWords(words.folder)).findings)).toBe(0);
});
