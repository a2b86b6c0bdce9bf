/** What an old library is known to break: written down once, so that from then on only what is new counts. */
import { readFile, writeFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { z } from "astro/zod";
import type { Finding } from "#tone/finding.ts";
import { UnusableCall } from "./unusable-call.ts";

const entrySchema = z.strictObject({
  /** Below the words folder. */
  file: z.string(),
  rule: z.string(),
  /** What was found, without its line: text that moves stays known. */
  text: z.string(),
  count: z.number().int().positive(),
});
type Entry = z.infer<typeof entrySchema>;

const longest = 200;

/** The findings that go beyond the baseline, in their order. Throws an `UnusableCall` where it cannot be read. */
export async function withoutKnown(findings: Finding[], folder: string, file: string): Promise<Finding[]> {
  const left = new Map((await readBaseline(file)).map((entry) => [keyOf(entry), entry.count]));
  return findings.filter((finding) => {
    const key = keyOf(entryOf(finding, folder));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

export async function writeBaseline(findings: Finding[], folder: string, file: string): Promise<void> {
  const entries = new Map<string, Entry>();
  for (const finding of findings) {
    const entry = entryOf(finding, folder);
    const count = (entries.get(keyOf(entry))?.count ?? 0) + 1;
    entries.set(keyOf(entry), { ...entry, count });
  }
  const lines = Array.from(entries.values(), (entry) => JSON.stringify(entry)).sort();
  try {
    await writeFile(file, lines.length > 0 ? `[\n${lines.join(",\n")}\n]\n` : "[]\n");
  } catch (error) {
    throw new UnusableCall(`The baseline cannot be written to “${file}”: ${(error as Error).message}`);
  }
}

async function readBaseline(file: string): Promise<Entry[]> {
  try {
    return z.array(entrySchema).parse(JSON.parse(await readFile(file, "utf8")));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw new UnusableCall(
      missing
        ? `There is no baseline “${file}”. Write one with --write-baseline ${file}.`
        : `“${file}” cannot be read as a baseline. Write it anew with --write-baseline ${file}.`,
    );
  }
}

function entryOf({ file, rule, actual, message }: Finding, folder: string): Entry {
  const text = (actual || message).normalize("NFC").replace(/\s+/gu, " ").trim().slice(0, longest);
  return { file: relative(folder, resolve(file)).split(sep).join("/"), rule, text, count: 1 };
}

function keyOf({ file, rule, text }: Entry): string {
  return JSON.stringify([file, rule, text]);
}
