/** What a pull request gets: the very scripts the workflows run, on branches of a repository of their own. */
import { spawnSync } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forkPoint } from "#node/words-at.ts";
import { callScript } from "../call-script.ts";
import { articleFields, createRepository, templateFields, type Repository } from "./repository.ts";

const original = "articles/en/returns/swap.mdx";
const translation = "articles/hi/returns/swap.mdx";
const thanks = "templates/en/close/thanks.md";

let words: Repository;
beforeEach(async () => {
  words = await createRepository({
    [original]: `${articleFields({ title: "How do I swap a lamp?" })}You have <Fact id="refund_window" />.\n`,
    [translation]: `${articleFields({ title: "लैंप कैसे बदलें?" })}आपके पास <Fact id="refund_window" /> हैं।\n`,
    [thanks]: `${templateFields({ title: "Thank the customer" })}You have {{ fact.refund_window }}.\n`,
    "templates/en/resolve/swapped.md": `${templateFields({ title: "Say it is swapped" })}It is on its way.\n\n{{> thanks }}\n`,
  });
  words.git("checkout", "-q", "-b", "ours");
});
afterEach(() => words.remove());

async function runSummary(base = "main") {
  const out = join(words.root, "review");
  const { status, stderr } = await callScript("summary", [`--base=${base}`, "--into", out], {
    ANSWERBOOK_CONTENT: words.folder,
    ANSWERBOOK_OUT: join(words.root, "out"),
  });
  return { status, stderr, file: (name: string) => readFile(join(out, name), "utf8") };
}

test("a branch without changes for readers says so", async () => {
  await words.edit(original, (text) => text.replace("owner:", "keywords: [lamp]\nowner:"));
  words.commit("2026-11-05");
  const { status, file } = await runSummary();
  expect(status).toBe(0);
  expect(await file("summary.md")).toBe(
    "<!-- answerbook-summary -->\n## What changes for readers\n\nNothing that customers or agents read.\n\nNow there are 0 errors and 0 warnings in all words.\n",
  );
  expect(await file("annotations.txt")).toBe("");
  expect(JSON.parse(await file("code-quality.json"))).toEqual([]);
});

test("what readers get, what a fact touches and what falls behind stand in one summary", async () => {
  await words.edit("facts.yaml", (text) => text.replace("value: 30", "value: 14"));
  await words.edit(original, (text) => text.replace("You have", "You now have"));
  await words.write("articles/en/returns/new.mdx", `${articleFields({ title: "What is new?" })}This.\n`);
  await words.write("articles/en/returns/later.mdx", `${articleFields({ draft: "true" })}Later.\n`);
  words.commit("2026-11-05");
  await words.edit(thanks, (text) => text.replace("You have", "Thank you. You have"));
  words.commit("2026-11-06");
  const { status, stderr, file } = await runSummary();
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const prefix = `${relative(".", words.folder)}/`;
  expect((await file("summary.md")).replaceAll(prefix, "")).toBe(
    [
      "<!-- answerbook-summary -->\n## What changes for readers\n",
      "### Pages (2)\n",
      "- **new**: What is new? (English, `articles/en/returns/new.mdx`)",
      "- **changed**: How do I swap a lamp? (English, `articles/en/returns/swap.mdx`): in the text 1 paragraph reworded\n",
      "### Replies (1)\n",
      "- **changed**: Thank the customer (English, `templates/en/close/thanks.md`): in the text 1 paragraph reworded\n",
      "### Fact: Days to return (`refund_window`)\n",
      "- From “30 days” to “14 days”; it stands in 2 pages and 2 replies.",
      "- How do I swap a lamp? (English, `articles/en/returns/swap.mdx`)",
      "- लैंप कैसे बदलें? (Hindi, `articles/hi/returns/swap.mdx`)",
      "- Thank the customer (English, `templates/en/close/thanks.md`)",
      "- Say it is swapped (English, `templates/en/resolve/swapped.md`)\n",
      "### Translations that are now behind (1)\n",
      `- \`${translation}\`: The English text changed on 2026-11-05, after this was last reviewed: in the text 1 paragraph reworded. Run \`npm run translations -- diff ${translation}\` to see it, and \`npm run review -- mark ${translation}\` once both say the same.\n`,
      "Now there are 0 errors and 1 warning in all words.\n",
    ].join("\n"),
  );
});

test("new findings stand on their lines, what was there before stays quiet", async () => {
  words.git("checkout", "-q", "main");
  await words.edit(original, (text) => `${text}\nSee [this](/returns/nowhere/).\n`);
  words.commit("2026-11-02");
  words.git("checkout", "-q", "-b", "theirs");
  await words.write(thanks, `${templateFields({ article: "returns/nothing" })}Thank you.\n`);
  words.commit("2026-11-05");
  const { status, file } = await runSummary();
  expect(status).toBe(0);
  expect(await file("annotations.txt")).toMatch(/^::error file=[^,]*thanks\.md,line=7,[^\n]*\n$/);
  expect(JSON.parse(await file("code-quality.json"))).toMatchObject([
    { check_name: "no-unknown-article", severity: "major", location: { lines: { begin: 7 } } },
  ]);
  const sarif = JSON.parse(await file("findings.sarif")) as { runs: { results: unknown[] }[] };
  expect(sarif.runs[0]?.results).toHaveLength(3);
  const summary = await file("summary.md");
  expect(summary).toContain(
    "### New findings (1)\n\n- `templates/en/close/thanks.md:7` **error**: There is no article",
  );
  expect(summary).toContain("Now there are 2 errors and 1 warning in all words.");
});

test("what only stands somewhere else is neither gone nor new", async () => {
  await words.edit(original, (text) => `${text}\nA second paragraph.\n`);
  words.commit("2026-11-05");
  words.git("branch", "-f", "main");
  await mkdir(join(words.folder, "articles/en/orders"), { recursive: true });
  words.git("mv", `words/${original}`, "words/articles/en/orders/swap-a-lamp.mdx");
  words.git("mv", `words/${thanks}`, "words/templates/en/close/many-thanks.md");
  await words.edit("templates/en/resolve/swapped.md", (text) => text.replace("thanks", "many-thanks"));
  words.commit("2026-11-06");
  const summary = await (await runSummary()).file("summary.md");
  expect(summary).toContain(
    "**moved**: How do I swap a lamp? (English, `articles/en/orders/swap-a-lamp.mdx`), before `articles/en/returns/swap.mdx`",
  );
  expect(summary).toContain("`templates/en/close/many-thanks.md`), before `templates/en/close/thanks.md`");
  expect(summary).not.toMatch(/\*\*(new|gone)\*\*/);
});

test("what becomes public, private or a draft is said", async () => {
  await words.edit(original, (text) => text.replace("public", "agents"));
  await words.edit(thanks, (text) => text.replace("owner", "draft: true\nowner"));
  words.commit("2026-11-05");
  const summary = await (await runSummary()).file("summary.md");
  expect(summary).toContain("- **no longer for customers**: How do I swap a lamp? (English, for agents,");
  expect(summary).toContain("- **gone**: Thank the customer (English,");
});

test("hostile names and titles stay words", async () => {
  const title = "</details><img src=x> @all [x](javascript:x) `a` | www.evil.example ::error::x";
  await words.write(
    "articles/en/returns/hostile.mdx",
    `${articleFields({ title: JSON.stringify(title) })}\u202Ex\n`,
  );
  await words.write("templates/en/close/`$(touch pwned)`\n::error::x.md", "no fields");
  words.commit("2026-11-05");
  const { status, file } = await runSummary();
  expect(status).toBe(0);
  const summary = await file("summary.md");
  expect(summary).toContain(
    "- **new**: \\</details\\>\\<img src=x\\> @\u2060all \\[x\\](javascript:x) \\`a\\` \\| www\u2060.evil",
  );
  expect(summary).not.toMatch(/\n::|\u202E/);
  expect(await file("annotations.txt")).not.toMatch(/^(?!::error file=|::warning file=|::notice file=)./m);
});

test.each([
  ["no-such-branch", /git knows no commit “no-such-branch”/],
  ["--output=x", /git knows no commit/],
])("a base git does not know ends the command: %j", async (base, says) => {
  const { status, stderr } = await runSummary(base);
  expect(status).not.toBe(0);
  expect(stderr).toMatch(says);
});

test("without git there is nothing to compare with, and the reason is said", () => {
  expect(() => forkPoint(tmpdir(), "main")).toThrow(/read from git, and there is none here/);
});

/** Stands for the host's own command: writes down how it was called and answers from a file. */
async function fakeHost(answers: Record<string, string>) {
  const bin = join(words.root, "bin");
  const log = join(words.root, "calls");
  await mkdir(bin);
  await writeFile(log, "");
  const cases = Object.entries(answers).map(([call, answer]) => `  "${call}"*) printf '${answer}' ;;`);
  await writeFile(
    join(bin, "gh"),
    `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >> "${log}"\ncase "$*" in\n${cases.join("\n")}\nesac\n`,
  );
  await chmod(join(bin, "gh"), 0o755);
  return (script: string, ...args: string[]) => {
    const env = { ...process.env, PATH: `${bin}:${process.env["PATH"]}` };
    const { status, stderr } = spawnSync("bash", [`.ci/${script}`, ...args], { env, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return readFile(log, "utf8");
  };
}

test("the summary is posted once, and then written over", async () => {
  const file = join(words.root, "summary.md");
  await writeFile(file, "<!-- answerbook-summary -->\nx\n");
  const post = await fakeHost({});
  expect(await post("post-summary", "7", file)).toContain(
    "--method POST repos/{owner}/{repo}/issues/7/comments",
  );
  await mkdir(join(words.root, "again"));
  words.root = join(words.root, "again");
  const postAgain = await fakeHost({ "api --paginate": "42\\n" });
  expect(await postAgain("post-summary", "7", file)).toContain(
    "--method PATCH repos/{owner}/{repo}/issues/comments/42",
  );
  words.root = join(words.root, "..");
});

test("a team's issue is made, kept up to date, and closed", async () => {
  const folder = join(words.root, "reviews");
  await mkdir(folder);
  for (const team of ["returns", "delivery"]) await writeFile(join(folder, `${team}.md`), "x");
  const list = "3\\tWords to review: returns\\n4\\tWords to review: payments\\n5\\tWords\\n";
  const post = await fakeHost({ "issue list": list });
  const calls = (await post("post-reviews", folder)).split("\n");
  expect(calls.filter((call) => /^issue (edit|create|close)/.test(call))).toEqual([
    `issue create --title Words to review: delivery --label review --body-file ${folder}/delivery.md`,
    `issue edit 3 --body-file ${folder}/returns.md`,
    "issue close 4 --comment Everything has been read. Thank you.",
  ]);
});
