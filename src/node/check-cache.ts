/** Keeps what was worked out for each file, so that a file nobody changed costs nothing the next time. */
import { resolve } from "node:path";
import { digestOf } from "./digest.ts";
import { freshEntry, openEntryLog, type Entries, type EntryLog } from "./entry-log.ts";
import { digestOfProgram } from "./program-digest.ts";

export interface CheckCache {
  /** `compute` may depend on nothing but `inputs` and the program, and gives what JSON can hold. */
  remember<T extends object>(inputs: unknown[], compute: () => T): T;
  /** Whether `remember` would answer without computing; what is asked about stays in the cache. */
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
  return resolve(".answerbook", "checked", `${digestOf(resolve(folder)).slice(0, 16)}.jsonl`);
}

/** A cache that cannot be read counts as empty; one that cannot be written is done without. */
export async function openCheckCache(file: string): Promise<CheckCache> {
  return keepEntries(await openEntryLog(file, digestOfProgram()));
}

/** Begins with what such a file holds and writes nothing to it: in a program that stays, what runs may be older than what is on disk. */
export async function continueInMemory(file: string): Promise<CheckCache> {
  return keepInMemory((await openEntryLog(file, digestOfProgram())).entries);
}

/** For a program that stays and checks again and again: what the last check did not need is forgotten. */
export function keepInMemory(entries: Entries = new Map()): CheckCache {
  const cache = keepEntries({ entries, write: async () => {} });
  return { ...cache, save: () => cache.save({ complete: true }) };
}

function keepEntries({ entries, write }: EntryLog): CheckCache {
  let known = entries;
  let used: Entries = new Map();
  let digests = new Map<string, string>();
  /** The same text is asked about several times; its digest is worked out once. */
  const shorten = (text: string): string => {
    const digest = digests.get(text) ?? digestOf(text);
    digests.set(text, digest);
    return digest;
  };
  const keyOf = (inputs: unknown[]) =>
    inputs.map((input) => (isShort(input) ? input : shorten(textOf(input)))).join(" ");
  const find = (key: string) => {
    const entry = used.get(key) ?? known.get(key);
    if (entry) used.set(key, entry);
    return entry;
  };
  return {
    remember<T extends object>(inputs: unknown[], compute: () => T): T {
      const key = keyOf(inputs);
      const kept = find(key);
      if (kept) return kept.value() as T;
      const value = compute();
      used.set(key, freshEntry(value));
      return value;
    },
    knows: (inputs) => find(keyOf(inputs)) !== undefined,
    async save({ complete }) {
      known = complete ? used : new Map([...known, ...used]);
      used = new Map();
      digests = new Map();
      await write(known);
    },
  };
}

function textOf(input: unknown): string {
  return typeof input === "string" ? input : JSON.stringify(input);
}

/** Short, and without what parts keys and lines. */
function isShort(input: unknown): input is string {
  return typeof input === "string" && input.length <= 120 && !/[\s\0]/.test(input);
}
