/** Reads the folder an import starts from, and writes into the words folder without harming what stands there. */
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { SourceFile } from "#exchange/markdown/source.ts";
import { addLocales, addTopics, starterFiles, type StarterWords } from "#exchange/starter-words.ts";
import { listFiles } from "./list-files.ts";
import { readText } from "./read-text.ts";
import { UnusableCall } from "./unusable-call.ts";
import { displayPath } from "./words-folder.ts";

/** Text of a file that may not be there yet. */
async function readExisting(path: string): Promise<string | undefined> {
  if (!(await stat(path).catch(() => undefined))) return undefined;
  const reading = readText(path);
  if ("unreadable" in reading) throw new UnusableCall(`${displayPath(path)}: ${reading.unreadable}`);
  return reading.text;
}

/** The fields of a YAML file; none where there is no such file. */
export async function readYaml(path: string): Promise<Record<string, unknown>> {
  const text = await readExisting(path);
  try {
    return ((text && parse(text)) as Record<string, unknown> | null) || {};
  } catch {
    throw new UnusableCall(
      `${displayPath(path)} cannot be read. Put it right first: npm run check shows the place.`,
    );
  }
}

export interface Sources {
  files: SourceFile[];
  /** `path: why`, for each file that is no text we can read. */
  unreadable: string[];
}

export async function readSources(folder: string): Promise<Sources> {
  const { paths, refused } = await listFiles(folder);
  const files: SourceFile[] = [];
  const unreadable = refused.map(({ path, message }) => `${path}: ${message}`);
  for (const path of paths.filter((name) => /\.(md|markdown)$/i.test(name))) {
    const reading = readText(join(folder, path));
    if ("text" in reading) files.push({ path, text: reading.text });
    else unreadable.push(`${path}: ${reading.unreadable}`);
  }
  return { files, unreadable };
}

/** False where a file of that name stands already. */
export async function writeWords(path: string, text: string, overwrite: boolean): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: overwrite ? "w" : "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Adds what the folder needs for its new articles, and returns the paths of what was written. */
export async function completeWords(into: string, starter: StarterWords): Promise<string[]> {
  const done: string[] = [];
  for (const [path, text] of starterFiles(starter))
    if (await writeWords(join(into, path), text, false)) done.push(path);
  const additions = [
    { path: "topics.yaml", add: (yaml: string) => addTopics(yaml, starter.topics) },
    { path: "settings.yaml", add: (yaml: string) => addLocales(yaml, starter.locales) },
  ];
  for (const { path, add } of additions) {
    const { text, added } = add((await readExisting(join(into, path))) ?? "");
    if (added.length === 0) continue;
    await writeWords(join(into, path), text, true);
    done.push(`${path} (with ${added.join(", ")})`);
  }
  return done;
}
