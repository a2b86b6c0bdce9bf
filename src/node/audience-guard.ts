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
import { readableWords, runsIn } from "./word-runs.ts";

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

/** Addresses of pages, whole, and of templates, however they go on. */
function* addressesIn(
  text: string,
  { pages, templates }: Protected,
): Generator<[found: string, from: string]> {
  for (const [, topic = "", slug = ""] of text.matchAll(/\/([^/\s"'<>]+)(?=\/([^/\s"'<>]+)\/)/g)) {
    const from = pages.get(`${topic}/${slug}`);
    if (from !== undefined) yield [`/${topic}/${slug}/`, from];
  }
  for (const [, stage = "", rest = ""] of text.matchAll(/templates\/(?=([^/\s"'<>]+)\/([^/\s"'<>]+))/g)) {
    for (let end = 1; end <= rest.length; end += 1) {
      const id = `${stage}/${rest.slice(0, end)}`;
      const from = templates.get(id);
      if (from !== undefined) yield [`templates/${id}`, from];
    }
  }
}

/** Numbers are found however they are spaced. */
function* contactsIn(text: string, { contacts }: Protected): Generator<[found: string, from: string]> {
  const numbers = [...text.matchAll(/\d(?:[\s().-]*\d){5,}/g)].map(([found]) => found.replace(/\D+/g, ""));
  for (const [contact, from] of contacts)
    if (text.includes(contact) || numbers.some((digits) => digits.includes(contact))) yield [contact, from];
}

function* secretsIn(text: string, secrets: Protected): Generator<[found: string, from: string]> {
  for (const run of runsIn(readableWords(text), secrets.words))
    yield [run, secrets.words.runs.get(run) ?? ""];
  yield* addressesIn(text, secrets);
  yield* contactsIn(text, secrets);
}

/** The first find of each secret. */
function leaksIn(file: string, text: string, secrets: Protected): Leak[] {
  const leaks = new Map<string, Leak>();
  for (const [found, from] of secretsIn(text, secrets))
    if (!leaks.has(from)) leaks.set(from, { file, found, from });
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
