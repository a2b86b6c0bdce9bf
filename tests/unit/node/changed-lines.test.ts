import { appendFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findChanges } from "#node/changed-lines.ts";
import { checkWords } from "#node/check-words.ts";
import { keepInGit, type Repository } from "./repository.ts";

let repository: string;
let folder: string;
let git: Repository["git"];
let commit: Repository["commit"];
beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), "repository-"));
  folder = join(repository, "our words");
  await cp("tests/fixtures/faults/base", folder, { recursive: true });
  await appendFile(join(folder, thanks), bad);
  ({ git, commit } = keepInGit(repository));
});
afterEach(() => rm(repository, { recursive: true }));

const thanks = "templates/en/close/closing-thanks.md";
const bad = "\nUnfortunately, we cannot refund it.\n";

async function changed(ref = "main"): Promise<string[]> {
  const { findings } = await checkWords(folder);
  return findings
    .filter(findChanges(folder, ref))
    .map(({ file, line, rule }) => `${relative(folder, resolve(file))}:${line} ${rule}`);
}

async function edit(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(join(folder, path), change(await readFile(join(folder, path), "utf8")));
}

test("what stood there before is not reported", async () => {
  expect(await changed()).toEqual([]);
  await edit(thanks, (text) => text.replace("\n---\n", "\n# a comment\n---\n"));
  expect(await changed()).toEqual([]);
});

test("a changed line is, and only that one", async () => {
  await appendFile(join(folder, thanks), "\nWe are unable to send it.\n");
  const { length } = (await readFile(join(folder, thanks), "utf8")).split("\n");
  expect(await changed()).toEqual([`${thanks}:${length - 1} no-negative-phrasing`]);
});

test("every line of a new file is, whether git knows it yet or not", async () => {
  const copy = "templates/en/close/नया.md";
  await cp(join(folder, thanks), join(folder, copy));
  const found = await changed();
  expect(found.length).toBeGreaterThan(0);
  expect(found.every((finding) => finding.startsWith(copy))).toBe(true);
  git("add", "-A");
  expect(await changed()).toEqual(found);
});

test("a file that was renamed counts as it was", async () => {
  const moved = "templates/en/resolve/moved.md";
  await mkdir(dirname(join(folder, moved)), { recursive: true });
  await rename(join(folder, thanks), join(folder, moved));
  git("add", "-A");
  expect(await changed()).toEqual([]);
  await edit(moved, (text) => text.replace("cannot refund it", "cannot refund that"));
  expect(await changed()).toEqual([expect.stringContaining(`${moved}:`)]);
});

test("a deleted file is still missed", async () => {
  await rm(join(folder, "facts.yaml"));
  expect(await changed()).toContain("facts.yaml:1 require-file");
});

test("what the other branch did meanwhile is not counted as ours", async () => {
  git("checkout", "-q", "-b", "ours");
  git("checkout", "-q", "main");
  await edit(thanks, (text) => text.replace(bad, ""));
  commit("2026-11-05");
  git("checkout", "-q", "ours");
  expect(await changed("main")).toEqual([]);
});

test.each([
  ["no-such-branch", /git knows no commit “no-such-branch”/],
  ["--output=x", /git knows no commit “--output=x”/],
  ["", /git knows no commit “”/],
])("a ref git does not know is named: %j", (ref, says) => {
  expect(() => findChanges(folder, ref)).toThrow(says);
});

test("a folder git does not keep is named", async () => {
  await writeFile(join(repository, ".gitignore"), "our words\n");
  expect(() => findChanges(folder, "main")).not.toThrow();
  git("rm", "-r", "-q", "--cached", "our words");
  expect(() => findChanges(folder, "main")).toThrow(/needs a words folder that git keeps/);
  await rm(join(repository, ".git"), { recursive: true });
  expect(() => findChanges(folder, "main")).toThrow(/needs a words folder that git keeps/);
});

test("a machine without git is told what is missing", () => {
  vi.stubEnv("PATH", "");
  expect(() => findChanges(folder, "main")).toThrow(/needs git/);
  vi.unstubAllEnvs();
});
