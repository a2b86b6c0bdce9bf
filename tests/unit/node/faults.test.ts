/**
 * Every kind of fault, with what is printed about it word for word. A file of tests/fixtures/faults holds the files
 * that are put over the sound words of `base`, each after a line `== path`, and what is printed after `== printed`.
 */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compareFindings } from "#node/check-words.ts";
import { readWords } from "#node/read-words.ts";
import { formatForTerminal } from "#node/reporters/terminal.ts";
import { createSourceLines } from "#node/source-lines.ts";
import { findInTexts } from "#node/unsound-entries.ts";
import { checkReferences } from "#references/check-references.ts";
import type { Words } from "#schemas/words.ts";

const fixtures = "tests/fixtures/faults";
const folders = await mkdtemp(join(tmpdir(), "faults-"));
afterAll(() => rm(folders, { recursive: true }));

const names = (await readdir(fixtures))
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

test.concurrent.each(names)("%s", async (name) => {
  const { files, printed } = readFixture(await readFile(join(fixtures, `${name}.txt`), "utf8"));
  const folder = join(folders, name);
  await cp(join(fixtures, "base"), folder, { recursive: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  expect(await printFaults(folder)).toBe(printed);
});

test("the words the faults are put into are sound", async () => {
  expect(await printFaults(join(fixtures, "base"))).toBe("The words are in order.\n");
});

function readFixture(fixture: string): { files: [path: string, text: string][]; printed: string } {
  const [, ...pieces] = fixture.split(/^== (.+)\n/m);
  const entries = pieces.flatMap((piece, at): [string, string][] =>
    at % 2 === 0 ? [[piece, pieces[at + 1] ?? ""]] : [],
  );
  return { files: entries.filter(([path]) => path !== "printed"), printed: entries.at(-1)?.[1] ?? "" };
}

/** Files are named below the folder, wherever that stands. Tone is tested on its own. */
async function printFaults(folder: string): Promise<string> {
  const { words, unsound, findings, files } = await readWords(folder);
  const judge = (judged: Words) => checkReferences(judged, files);
  const found = [...findings, ...judge(words), ...findInTexts(words, unsound, judge)].map((finding) => ({
    ...finding,
    file: relative(folder, resolve(finding.file)),
  }));
  const sourceLine = createSourceLines();
  const printed = formatForTerminal(found.sort(compareFindings), (file, line) =>
    sourceLine(join(folder, file), line),
  );
  return `${printed}\n`;
}
