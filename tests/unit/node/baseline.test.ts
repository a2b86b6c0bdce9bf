import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withoutKnown, writeBaseline } from "#node/baseline.ts";
import type { Finding } from "#tone/finding.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "baseline-"));
  file = join(folder, "baseline.json");
});
afterEach(() => rm(folder, { recursive: true }));

function finding(actual: string, more: Partial<Finding> = {}): Finding {
  return {
    file: join(folder, "templates/en/close/bye.md"),
    ...{ line: 1, column: 1, endLine: 1, endColumn: 9 },
    ...{ rule: "no-jargon", severity: "error", message: "m", because: "b", url: "/" },
    actual,
    expected: [],
    ...more,
  };
}

test("text that moved is known, what is new is not", async () => {
  await writeBaseline([finding("the SLA")], folder, file);
  const moved = finding("the  \nSLA", { line: 40, column: 7, severity: "warning" });
  const others = [
    finding("the KYC"),
    finding("the SLA", { rule: "no-blame" }),
    finding("the SLA", { file: join(folder, "other.md") }),
  ];
  expect(await withoutKnown([moved, ...others], folder, file)).toEqual(others);
});

test("the same words once more often than before are new", async () => {
  await writeBaseline([finding("SLA"), finding("SLA", { line: 2 })], folder, file);
  const third = finding("SLA", { line: 30 });
  expect(await withoutKnown([finding("SLA"), finding("SLA", { line: 9 }), third], folder, file)).toEqual([
    third,
  ]);
});

test("a fault without text is known by what is said about it", async () => {
  const missing = finding("", { message: "There is no facts.yaml." });
  await writeBaseline([missing], folder, file);
  expect(await withoutKnown([missing, finding("", { message: "Other." })], folder, file)).toHaveLength(1);
});

test("the file has a line an entry, in an order that does not depend on the findings'", async () => {
  await writeBaseline([finding("b"), finding("a"), finding("b")], folder, file);
  const entry = (text: string, count: number) =>
    `{"file":"templates/en/close/bye.md","rule":"no-jargon","text":"${text}","count":${count}}`;
  expect(await readFile(file, "utf8")).toBe(`[\n${entry("a", 1)},\n${entry("b", 2)}\n]\n`);
  await writeBaseline([], folder, file);
  expect(await withoutKnown([finding("a")], folder, file)).toHaveLength(1);
});

test("a baseline that is missing or broken is named", async () => {
  await expect(withoutKnown([], folder, file)).rejects.toThrow(/There is no baseline “.*baseline\.json”/);
  await writeFile(file, '[{"file": 1}]');
  await expect(withoutKnown([], folder, file)).rejects.toThrow(/cannot be read as a baseline/);
  await expect(writeBaseline([], folder, join(folder, "no/such/folder"))).rejects.toThrow(
    /cannot be written/,
  );
});
