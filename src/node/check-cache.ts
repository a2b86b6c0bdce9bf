/** Keeps what was worked out for each file, so that a file nobody changed costs nothing the next time. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { digestOf } from "./digest.ts";
import { digestOfProgram } from "./program-digest.ts";

type Entries = Map<string, unknown>;

export interface CheckCache {
  /** `compute` may depend on nothing but `inputs` and the program, and gives what JSON can hold. */
  remember<T extends object>(inputs: unknown[], compute: () => T): T;
  /** Whether `remember` would answer without computing. */
  knows(inputs: unknown[]): boolean;
  /** Writes down what is new. `complete` says that the whole folder was looked at: what it did not ask for is dropped. */
  save(options: { complete: boolean }): Promise<void>;
}

export const noCache: CheckCache = {
  remember: (_inputs, compute) => compute(),
  knows: () => false,
  save: async () => {},
};

export function cacheFileOf(folder: string): string {
  return resolve(".answerbook", "checked", `${digestOf(resolve(folder)).slice(0, 16)}.json`);
}

/** A cache that cannot be read counts as empty; one that cannot be written is done without. */
export async function openCheckCache(file: string): Promise<CheckCache> {
  return keepEntries(await readEntries(file), digestOfProgram(), (entries) => writeEntries(file, entries));
}

/** For a program that stays and checks again and again: what the last check did not need is forgotten. */
export function keepInMemory(): CheckCache {
  const cache = keepEntries(new Map(), "", async () => {});
  return { ...cache, save: () => cache.save({ complete: true }) };
}

function keepEntries(kept: Entries, program: string, write: (entries: Entries) => Promise<void>): CheckCache {
  let known = kept;
  let used: Entries = new Map();
  let digests = new Map<string, string>();
  /** The same text is asked about several times; its digest is worked out once. */
  const shorten = (text: string): string => {
    const digest = digests.get(text) ?? digestOf(text);
    digests.set(text, digest);
    return digest;
  };
  const keyOf = (inputs: unknown[]) =>
    digestOf(program, ...inputs.map((input) => (isLong(input) ? shorten(input) : input)));
  return {
    remember<T extends object>(inputs: unknown[], compute: () => T): T {
      const key = keyOf(inputs);
      const value = (used.get(key) ?? known.get(key) ?? compute()) as T;
      used.set(key, value);
      return value;
    },
    knows(inputs) {
      const key = keyOf(inputs);
      return used.has(key) || known.has(key);
    },
    async save({ complete }) {
      const entries = complete ? used : new Map([...known, ...used]);
      const same = entries.size === known.size && entries.keys().every((key) => known.has(key));
      known = entries;
      used = new Map();
      digests = new Map();
      if (!same) await write(entries);
    },
  };
}

/** No shorter than a digest, so that none can be taken for a text. */
function isLong(input: unknown): input is string {
  return typeof input === "string" && input.length > 40;
}

/** The first line is the digest of the second, so that half a file or a changed one is seen for what it is. */
async function readEntries(file: string): Promise<Entries> {
  try {
    const content = await readFile(file, "utf8");
    const end = content.indexOf("\n");
    const json = content.slice(end + 1);
    if (content.slice(0, end) !== digestOf(json)) return new Map();
    return new Map(JSON.parse(json) as [string, unknown][]);
  } catch {
    return new Map();
  }
}

/** Written beside and then renamed: of two runs at the same time, one wins, whole. */
async function writeEntries(file: string, entries: Entries): Promise<void> {
  const json = JSON.stringify([...entries]);
  const beside = `${file}.${randomUUID()}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, `${digestOf(json)}\n${json}`);
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}
