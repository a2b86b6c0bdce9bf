/** The sound words that faults are put into, in a folder of their own for a test to change. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface WordsCopy {
  folder: string;
  read: (path: string) => Promise<string>;
  edit: (path: string, change: (text: string) => string) => Promise<void>;
  remove: () => Promise<void>;
}

export async function copyWords(): Promise<WordsCopy> {
  const folder = await mkdtemp(join(tmpdir(), "words-"));
  await cp("tests/fixtures/faults/base", folder, { recursive: true });
  const read = (path: string) => readFile(join(folder, path), "utf8");
  return {
    folder,
    read,
    edit: async (path, change) => writeFile(join(folder, path), change(await read(path))),
    remove: () => rm(folder, { recursive: true }),
  };
}
