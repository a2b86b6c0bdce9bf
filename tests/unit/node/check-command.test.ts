/** `npm run check` as it is called: what it prints and how it ends. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callScript } from "../call-script.ts";

const base = "tests/fixtures/faults/base";
const run = (args: string[], words = base) => callScript("check", args, { ANSWERBOOK_CONTENT: words });

test("sound words end with 0", async () => {
  expect(await run(["--no-history"])).toEqual({ status: 0, stdout: "The words are in order.\n", stderr: "" });
  expect(await run(["--format", "json"])).toMatchObject({ status: 0, stdout: "[]\n" });
});

test("errors end with 1", async () => {
  const { status, stdout } = await run(["--format", "json"], "tests/fixtures");
  expect(status).toBe(1);
  expect(new Set((JSON.parse(stdout) as { rule: string }[]).map(({ rule }) => rule))).toEqual(
    new Set(["require-file"]),
  );
});

test.each([
  [["--frmat", "json"], /--frmat/],
  [["--format", "xml"], /--format takes terminal, json, github, gitlab, sarif, not “xml”\./],
  [["--max-warnings", "few"], /--max-warnings takes a number from 0 up, not “few”\./],
  [["--changed", "no-such-branch"], /git knows no commit “no-such-branch”/],
  [["--baseline", "no-such-file"], /There is no baseline “no-such-file”/],
  [["--write-baseline", "x.json", "--changed", "main"], /--write-baseline writes down every finding/],
  [["no/such/file.md"], /There is no “no\/such\/file\.md”\./],
  [["package.json"], /“package\.json” is not in the words folder/],
])("a call that cannot be used ends with 2 and says why: %j", async (args, says) => {
  const { status, stdout, stderr } = await run(args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(says);
});

test("what a baseline knows no longer fails", async () => {
  const folder = mkdtempSync(join(tmpdir(), "baseline-"));
  const file = join(folder, "baseline.json");
  const words = "tests/fixtures";
  expect(await run(["--write-baseline", file], words)).toMatchObject({ status: 0, stderr: "" });
  expect(await run(["--baseline", file], words)).toMatchObject({
    status: 0,
    stdout: "The words are in order.\n",
  });
  expect((await run([], words)).status).toBe(1);
  rmSync(folder, { recursive: true });
});

test("a words folder that is not there is a call that cannot be used", async () => {
  const { status, stderr } = await run([], "no/such/folder");
  expect(status).toBe(2);
  expect(stderr).toMatch(/There is no words folder at .*no.such.folder/);
});

test("texts on the input are answered line by line, bad lines too", () => {
  const lines = [
    '{"id":1,"locale":"en","text":"Thank you for waiting."}',
    "broken",
    '{"id":2,"locale":"xx","text":"x"}',
  ];
  const { status, stdout } = spawnSync(process.execPath, ["scripts/check.ts", "--jsonl"], {
    env: { ...process.env, ANSWERBOOK_CONTENT: base },
    input: lines.join("\n"),
    encoding: "utf8",
  });
  const answers = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: unknown; error?: string });
  expect(status).toBe(0);
  expect(answers.map(({ id, error }) => [id, Boolean(error)])).toEqual([
    [1, false],
    [null, true],
    [2, false],
  ]);
});

test("the same words give the same bytes, looked at for the first time and again", async () => {
  const words = mkdtempSync(join(tmpdir(), "words-"));
  try {
    cpSync("tests/fixtures/second-brand", words, { recursive: true });
    appendFileSync(
      join(words, "templates/en/resolve/bulb-sent.md"),
      "\nUnfortunately, we cannot do this. {{ nobody }}\n",
    );
    const cold = await run(["--format", "json"], words);
    const warm = await run(["--format", "json"], words);
    const without = await run(["--format", "json", "--no-cache"], words);
    expect(JSON.parse(cold.stdout)).not.toEqual([]);
    expect(warm).toEqual(cold);
    expect(without).toEqual(cold);
  } finally {
    rmSync(words, { recursive: true });
  }
});
