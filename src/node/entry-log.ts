/** A file of keys and values, a line each: what is new is added at the end, and each line is believed on its own. */
import { randomUUID } from "node:crypto";
import { appendFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";

/** Reads a value, or says it as JSON, only when somebody asks for it. */
export interface Entry {
  value(): object;
  json(): string;
}

/** By keys without tabs and line ends. */
export type Entries = Map<string, Entry>;

export interface EntryLog {
  entries: Entries;
  /** What these hold from now on. The file may keep what is gone, until half of it is. */
  write(entries: Entries): Promise<void>;
}

/** `heading` is the first line; a file with another one counts as empty, and so does a line that is not whole. */
export async function openEntryLog(file: string, heading: string): Promise<EntryLog> {
  const { entries, lines } = await readEntries(file, heading);
  const written = new Set(entries.keys());
  let length = lines;
  const write = async (next: Entries) => {
    const added = [...next].filter(([key]) => !written.has(key));
    const anew = length === 0 || length + added.length > 2 * next.size + 100;
    if (!anew && added.length === 0) return;
    if (anew) {
      written.clear();
      length = 0;
    }
    const content = (anew ? [...next] : added).map(([key, entry]) => lineOf(key, entry)).join("");
    for (const key of next.keys()) written.add(key);
    length += anew ? next.size : added.length;
    try {
      if (anew) await replaceFile(file, `${heading}\n${content}`);
      else await appendFile(file, content);
    } catch {
      length = 0;
    }
  };
  return { entries, write };
}

export function freshEntry(value: object): Entry {
  return { value: () => value, json: () => JSON.stringify(value) };
}

function keptEntry(json: string): Entry {
  let value: object | undefined;
  return { value: () => (value ??= JSON.parse(json) as object), json: () => json };
}

function lineOf(key: string, entry: Entry): string {
  const content = `${key}\t${entry.json()}`;
  return `${crc32(content).toString(36)}\t${content}\n`;
}

/** `lines` is 0 where the file has to be written anew. */
async function readEntries(file: string, heading: string): Promise<{ entries: Entries; lines: number }> {
  const entries: Entries = new Map();
  const content = String(await readFile(file).catch(() => ""));
  const [first, ...lines] = content.split("\n");
  const last = lines.pop();
  if (first !== heading) return { entries, lines: 0 };
  let isWhole = last === "";
  for (const line of lines) {
    const keyAt = line.indexOf("\t") + 1;
    const jsonAt = line.indexOf("\t", keyAt) + 1;
    if (line.slice(0, keyAt - 1) === crc32(line.slice(keyAt)).toString(36))
      entries.set(line.slice(keyAt, jsonAt - 1), keptEntry(line.slice(jsonAt)));
    else isWhole = false;
  }
  return { entries, lines: isWhole ? lines.length : 0 };
}

/** Written beside and then renamed: of two at the same time, one wins, whole. */
async function replaceFile(file: string, content: string): Promise<void> {
  const beside = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}
