/** What changed since somebody last looked, told by git: replies and articles, translations and originals. */
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkWords } from "#node/check-words.ts";
import { articleFields, createRepository, templateFields, type Repository } from "./repository.ts";

const original = "articles/en/returns/swap.mdx";
const translation = "articles/hi/returns/swap.mdx";
const reply = "templates/en/resolve/swap.md";

let words: Repository;
beforeEach(async () => {
  words = await createRepository({
    [original]: `${articleFields()}Pack the lamp.\n\nWe collect it.\n`,
    [translation]: `${articleFields()}लैंप पैक करें।\n\nहम ले जाएँगे।\n`,
    [reply]: `${templateFields({ article: "returns/swap" })}We collect the lamp.\n`,
  });
});
afterEach(() => words.remove());

const findStale = () => words.find("no-stale-translation");
const findDrift = () => words.find("no-drift");
const reword = (text: string) => text.replace("We collect it.", "We collect it tomorrow.");

test("nothing is stale in words that have just been added", async () => {
  expect(await words.find("no-stale-translation", "no-drift")).toEqual([]);
});

test("an original that changes makes its translation stale, and says what and when", async () => {
  await words.edit(original, (text) =>
    reword(text).replace("title: x", "title: y").concat("\nKeep the box.\n"),
  );
  words.commit("2026-11-05");
  expect(await findStale()).toEqual([
    `${translation}:4 no-stale-translation: The English text changed on 2026-11-05, after this was last reviewed: the title, and in the text 1 paragraph new and 1 paragraph reworded. Run “npm run translations -- diff ${translation}” to see it, and “npm run review -- mark ${translation}” once both say the same.`,
  ]);
});

test("an article that changes leaves its replies behind", async () => {
  await words.edit(original, reword);
  words.commit("2026-11-05");
  expect(await findDrift()).toEqual([
    `${reply}:7 no-drift: The article ${original} changed on 2026-11-05, after this reply was last reviewed. Read both; once they say the same, run “npm run review -- mark ${reply}”.`,
  ]);
});

test("a reply that changes leaves its article behind", async () => {
  await words.edit(reply, (text) => text.replace("collect", "fetch"));
  words.commit("2026-11-05");
  expect(await findDrift()).toEqual([
    `${original}:4 no-drift: The reply ${reply} changed after the article was last reviewed. Read both; once they say the same, run “npm run review -- mark ${original}”.`,
  ]);
});

test("what is not committed yet counts as changed today", async () => {
  await words.edit(original, reword);
  expect(await findStale()).toEqual([expect.stringContaining("changed on 2026-11-22")]);
});

test("a review on the day of the change or later settles it", async () => {
  await words.edit(original, reword);
  words.commit("2026-11-05");
  await words.edit(translation, (text) => text.replace("2026-11-01", "2026-11-05"));
  await words.edit(reply, (text) => text.replace("2026-11-01", "2026-11-06"));
  expect(await words.find("no-stale-translation", "no-drift")).toEqual([]);
});

test("a translation that changes with its original is in step, and falls behind with the next change", async () => {
  await words.edit(original, reword);
  await words.edit(translation, (text) => text.replace("हम ले जाएँगे", "हम कल ले जाएँगे"));
  words.commit("2026-11-05");
  expect(await findStale()).toEqual([]);
  await words.edit(original, (text) => text.replace("Pack", "Wrap"));
  words.commit("2026-11-06");
  expect(await findStale()).toHaveLength(1);
});

test("new search words in a translation do not make it true again", async () => {
  await words.edit(original, reword);
  words.commit("2026-11-05");
  await words.edit(translation, (text) => text.replace("title: x", "title: x\nkeywords: [लैंप]"));
  words.commit("2026-11-06");
  expect(await findStale()).toHaveLength(1);
});

test.each([
  ["owner and search words", (text: string) => text.replace("title: x", "title: x\nkeywords: [lamp]")],
  ["line breaks", (text: string) => text.replace("Pack the lamp.", "Pack\nthe lamp.")],
  ["a review", (text: string) => text.replace("2026-11-01", "2026-11-05")],
])("%s change nothing that others repeat", async (_what, change) => {
  await words.edit(original, change);
  words.commit("2026-11-05");
  expect(await words.find("no-stale-translation", "no-drift")).toEqual([]);
});

test.each(["Mend a typo [minor]", "Mend a typo\n\nMinor: yes", "Mend a typo\n\nIt was small.\n\nminor: Yes"])(
  "a change that is called minor makes nothing stale: %j",
  async (message) => {
    await words.edit(original, reword);
    words.commit("2026-11-05", message);
    expect(await words.find("no-stale-translation", "no-drift")).toEqual([]);
  },
);

test("a word in the text of a message is no mark", async () => {
  await words.edit(original, reword);
  words.commit("2026-11-05", "Change the day\n\n* Mend a typo [minor]\n* Change the day");
  expect(await findStale()).toHaveLength(1);
});

test("a text that was taken back has not changed", async () => {
  const before = await words.read(original);
  await words.edit(original, reword);
  words.commit("2026-11-05");
  await words.write(original, before);
  words.commit("2026-11-06");
  expect(await findStale()).toEqual([]);
});

test("a renamed article keeps its history", async () => {
  await words.edit(original, reword);
  words.commit("2026-11-05");
  for (const path of [original, translation])
    words.git("mv", join("words", path), join("words", path.replace("swap", "exchange")));
  words.commit("2026-11-06");
  expect(await findStale()).toEqual([expect.stringContaining("changed on 2026-11-05")]);
});

test("drafts wait for nothing", async () => {
  await words.edit(translation, (text) => text.replace("title: x", "title: x\ndraft: true"));
  words.commit("2026-11-02");
  await words.edit(original, reword);
  words.commit("2026-11-05");
  expect(await findStale()).toEqual([]);
});

async function notice(folder: string): Promise<string | undefined> {
  return (await checkWords(folder, { history: { folder } })).notice;
}

test("a shallow clone is checked, with a notice that says how to get the rest", async () => {
  await words.edit(original, reword);
  words.commit("2026-11-05");
  const copy = join(words.root, "copy");
  execFileSync("git", ["clone", "-q", "--depth", "1", `file://${words.root}`, copy], { stdio: "pipe" });
  expect(await notice(join(copy, "words"))).toMatch(/shallow clone.*git fetch --unshallow/);
  expect(await notice(words.folder)).toBeUndefined();
});

test("without git, without a repository and without a commit the words are checked all the same", async () => {
  vi.stubEnv("PATH", "");
  expect(await notice(words.folder)).toMatch(/^Git keeps no history of this folder/);
  vi.unstubAllEnvs();
  await rm(join(words.root, ".git"), { recursive: true });
  vi.stubEnv("GIT_CEILING_DIRECTORIES", words.root);
  expect(await notice(words.folder)).toMatch(/^Git keeps no history of this folder/);
  vi.unstubAllEnvs();
  words.git("init", "-q");
  expect(await notice(words.folder)).toBeUndefined();
});
