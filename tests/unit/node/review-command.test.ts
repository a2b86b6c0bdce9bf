/** `npm run review` and `npm run translations` as they are called, in a repository of their own. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { callScript } from "../call-script.ts";
import { articleFields, createRepository, templateFields, type Repository } from "./repository.ts";

const original = "articles/en/returns/swap.mdx";
const translation = "articles/hi/returns/swap.mdx";

let words: Repository;
beforeEach(async () => {
  words = await createRepository({
    [original]: `${articleFields({ title: "'@all <b>swap</b> [x](http://evil.example)'" })}Pack the lamp.\n`,
    [translation]: `${articleFields()}लैंप पैक करें।\n`,
    "templates/en/close/thanks.md": `${templateFields()}Thank you.\n`,
  });
});
afterEach(() => words.remove());

const run = (script: "review" | "translations", ...args: string[]) =>
  callScript(script, args, { ANSWERBOOK_CONTENT: words.folder });

async function makeStale(): Promise<void> {
  await words.edit(original, (text) => text.replace("Pack the lamp", "Wrap the lamp"));
  words.commit("2026-11-05");
}

test("nothing waits where everything was read", async () => {
  expect(await run("review")).toMatchObject({ status: 0, stdout: "Nothing waits for a review.\n" });
});

test("what waits is listed by team, and is settled by a mark", async () => {
  await makeStale();
  expect((await run("review")).stdout).toMatch(
    /^support: 1 text\n {2}.*hi\/returns\/swap\.mdx\n {4}The English text/,
  );
  expect(await run("review", "mark", translation)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/swap\.mdx: reviewed on 2026-11-\d\d\n$/) as string,
  });
  expect((await run("review")).stdout).toBe("Nothing waits for a review.\n");
});

test("a mark changes the day and no other byte", async () => {
  const odd =
    "\uFEFF---\r\ntitle: 'x'   # why\r\nreviewed:   \"2026-11-01\" # asha\r\n---\r\n\r\nx  \r\n\treviewed: no";
  await words.write(translation, odd);
  await run("review", "mark", translation, "--date", "2026-11-09");
  expect(await words.read(translation)).toBe(odd.replace("2026-11-01", "2026-11-09"));
});

test.each([
  [["mark"], /Say which files you have read/],
  [["mark", "articles/en/returns/none.mdx"], /There is no “articles\/en\/returns\/none\.mdx”/],
  [["mark", "package.json"], /is no article or template of the words folder/],
  [["mark", "articles/en"], /Name its file/],
  [["mark", original, "--date", "2026-02-30"], /--date takes a day/],
  [["mark", original, "--date", "2126-02-03"], /“2126-02-03” is yet to come/],
  [["issues"], /--out <folder>/],
  [["marc"], /There is no “marc”/],
])("a call that cannot be used says why: %j", async (args, says) => {
  const { status, stderr } = await run("review", ...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(says);
});

test("a file without readable fields is named and left alone", async () => {
  await words.write(translation, "no fields");
  expect(await run("review", "mark", translation, original)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("not marked. It has no fields") as string,
  });
  expect(await words.read(translation)).toBe("no fields");
});

test("an issue a team is written, in which words stay words; old ones go", async () => {
  await words.edit(original, (text) => text.replace("2026-11-01", "2020-01-01"));
  const out = join(words.root, "issues");
  await mkdir(out);
  await writeFile(join(out, "gone.md"), "x");
  expect(await run("review", "issues", "--out", out)).toMatchObject({ status: 0 });
  expect(await readdir(out)).toEqual(["support.md"]);
  const issue = await readFile(join(out, "support.md"), "utf8");
  expect(issue).toMatch(/^1 text for the team `support` to read\.\n/);
  expect(issue).toContain(
    "- [ ] @\u2060all \\<b\\>swap\\</b\\> \\[x\\](http:\u2060//evil.example) (`articles/en/",
  );
  expect(issue).toMatch(/`npm run review -- mark [^`]*swap\.mdx`/);
});

test("coverage is a line for each language", async () => {
  await makeStale();
  expect((await run("translations")).stdout.replaceAll(/ +/g, " ")).toBe(
    [
      "language articles replies terms missing stale",
      "en 1 of 1 (100 %) 1 of 1 (100 %) 0 of 0 (100 %) 0 0",
      "hi 1 of 1 (100 %) 0 of 1 (0 %) 0 of 0 (100 %) 1 1",
      "",
    ].join("\n"),
  );
});

test("what is missing and stale in a language, and the change itself", async () => {
  await makeStale();
  expect((await run("translations", "list", "hi")).stdout).toMatch(
    /^missing {2}.*templates\/hi\/close\/thanks\.md\nstale {4}.*hi\/returns\/swap\.mdx \(2026-11-05: in the text 1 paragraph reworded\)\n$/,
  );
  expect((await run("translations", "diff", translation)).stdout).toContain("[-Pack-]{+Wrap+} the lamp.");
  expect((await run("translations", "diff", original)).stdout).toMatch(/^Nothing has changed/);
  expect(await run("translations", "diff", "no.mdx")).toMatchObject({ status: 2 });
  expect(await run("translations", "list", "xx")).toMatchObject({ status: 2 });
});
