/**
 * Looks for agents-only text in a finished public output. Compares runs of folded words, so that markup, escapes,
 * line breaks and spelling variants hide nothing; text that public words hold too is no secret.
 */
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { Words } from "#schemas/words.ts";
import { collectProtected, type Protected } from "./protected-text.ts";
import { readableWords, wordRuns } from "./word-runs.ts";

export interface Leak {
  /** Relative to the output folder. */
  file: string;
  /** The words found, as folded for comparison. */
  found: string;
  /** Where they come from: a words file, or a team. */
  from: string;
}

const unzip = promisify(gunzip);
const texts = new Set([
  ".html",
  ".json",
  ".js",
  ".mjs",
  ".map",
  ".xml",
  ".txt",
  ".css",
  ".svg",
  ".webmanifest",
  ".md",
]);
const zipped = new Set([".pf_fragment", ".pf_index", ".pf_meta", ".gz"]);

async function readOutputFile(file: string): Promise<string> {
  const kind = extname(file);
  if (texts.has(kind)) return readFile(file, "utf8");
  if (!zipped.has(kind)) return "";
  const bytes = await readFile(file);
  return (await unzip(bytes).catch(() => bytes)).toString("utf8");
}

function leaksIn(file: string, text: string, secrets: Protected): Leak[] {
  const leaks = new Map<string, Leak>();
  const words = readableWords(text);
  for (const run of wordRuns(words)) {
    const from = secrets.runs.get(run);
    if (from !== undefined && !leaks.has(from)) leaks.set(from, { file, found: run, from });
  }
  const digits = text.replace(/[^\p{Nd}]+/gu, (gap) => (/^[\s().-]+$/.test(gap) ? "" : " "));
  for (const [secret, from] of secrets.exact) {
    if (text.includes(secret) || (/^\d{6,}$/.test(secret) && digits.includes(secret)))
      leaks.set(from, { file, found: secret, from });
  }
  return [...leaks.values()];
}

/** `folder` is the public output. Every file that holds text is read, compressed search fragments included. */
export async function findLeaks(folder: string, words: Words): Promise<Leak[]> {
  const secrets = collectProtected(words);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const leaks: Leak[] = [];
  for (const path of files.sort()) {
    const file = path.slice(folder.length).replaceAll("\\", "/").replace(/^\//, "");
    leaks.push(...leaksIn(file, `/${file}\n${await readOutputFile(path)}`, secrets));
  }
  return leaks;
}

/** One message with every leak, for a build that stops. */
export function describeLeaks(leaks: Leak[]): string {
  return [
    "The public output holds text that is for agents alone, so it was not published:",
    ...leaks.map(({ file, found, from }) => `  ${file}: “${found}” (from ${from})`),
    "Set `audience: public` on the article if customers may read it; otherwise take the text out of the public page.",
  ].join("\n");
}
