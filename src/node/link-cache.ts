/** Remembers for some days which addresses were there, so that nobody is asked again for nothing. */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { randomUUID } from "node:crypto";
import type { Answer } from "./ask-address.ts";

export interface LinkCache {
  read: (url: string) => Answer | undefined;
  /** Only good answers are kept: a fault may be mended a minute later. */
  keep: (url: string, answer: Answer) => void;
  save: () => Promise<void>;
}

interface Kept {
  answer: Answer;
  /** Milliseconds since 1970. */
  at: number;
}

const day = 24 * 60 * 60 * 1000;

export const linkCacheFile = resolve(".answerbook", "links.json");

/** A file that cannot be read counts as empty; one that cannot be written is done without. */
export async function openLinkCache(file: string, now: number, days = 7): Promise<LinkCache> {
  const kept = new Map<string, Kept>(await readKept(file));
  for (const [url, { at }] of kept) if (!(now - at < days * day)) kept.delete(url);
  return {
    read: (url) => kept.get(url)?.answer,
    keep: (url, answer) => {
      if (answer.state === "there" || answer.state === "moved") kept.set(url, { answer, at: now });
    },
    save: async () => {
      const beside = `${file}.${randomUUID()}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(beside, JSON.stringify([...kept].sort()));
        await rename(beside, file);
      } catch {
        return;
      }
    },
  };
}

async function readKept(file: string): Promise<[string, Kept][]> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as [string, Kept][];
  } catch {
    return [];
  }
}
