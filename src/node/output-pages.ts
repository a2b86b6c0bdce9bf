/** The pages of a finished output. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface OutputPage {
  file: string;
  html: string;
}

export async function readOutputPages(folder: string): Promise<OutputPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(files.map(async (file) => ({ file, html: await readFile(file, "utf8") })));
}
