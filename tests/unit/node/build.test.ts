import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callScript } from "../call-script.ts";

const root = join(import.meta.dirname, "../../..");

async function build(content: string, out: string, ...args: string[]) {
  const env = { ANSWERBOOK_CONTENT: content, ANSWERBOOK_OUT: out };
  const { status, stdout, stderr } = await callScript("build", args, env);
  return { status, printed: stdout + stderr };
}

function makeWords(): { words: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), "answerbook-build-"));
  const words = join(folder, "words");
  cpSync(join(root, "tests/fixtures/faults/base"), words, { recursive: true });
  return { words, out: join(folder, "out") };
}

test("words with errors are named, and the last good output stays as it was", async () => {
  const { words, out } = makeWords();
  mkdirSync(join(out, "public"), { recursive: true });
  writeFileSync(join(out, "public/index.html"), "the last good page");
  writeFileSync(
    join(words, "facts.yaml"),
    "refund_window: { label: Days, type: days, value: soon, colour: red }\n",
  );
  const { status, printed } = await build(words, out);
  expect(status).toBe(1);
  expect(printed).toContain("facts.yaml");
  expect(printed).toContain("Nothing was built");
  expect(readFileSync(join(out, "public/index.html"), "utf8")).toBe("the last good page");
  expect(readdirSync(out)).toEqual(["public"]);
});

test("“Unfortunately we can't …” in a template stops the build, with the line, the reason and a better wording", async () => {
  const { words, out } = makeWords();
  const template = join(words, "templates/en/close/closing-thanks.md");
  const text = readFileSync(template, "utf8");
  writeFileSync(template, `${text.trimEnd()}\n\nUnfortunately we can't send it until Monday.\n`);
  const { status, printed } = await build(words, out);
  expect(status).toBe(1);
  expect(printed).toContain(`${text.trimEnd().split("\n").length + 2}:1  error`);
  expect(printed).toContain("→ We can send it from Monday.");
  expect(printed).toContain("because the reader hears a door closing");
});

test("an audience that does not exist is an unusable call", async () => {
  const { words, out } = makeWords();
  const { status, printed } = await build(words, out, "--audience", "everybody");
  expect(status).toBe(2);
  expect(printed).toContain("--audience takes public or agents, not “everybody”.");
});
