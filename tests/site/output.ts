/** What the site tests read: the files that the last build wrote. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { outFolder } from "#node/words-folder.ts";
import type { Audience } from "#schemas/vocabulary.ts";

export interface OutputFile {
  /** Relative to the output, with forward slashes. */
  path: string;
  text: string;
}

export function outputOf(audience: Audience): string {
  const folder = join(outFolder(), audience);
  if (!existsSync(folder))
    throw new Error(`There is no ${folder}. Run \`npm run build\` before the site tests.`);
  return folder;
}

export async function listOutput(audience: Audience): Promise<string[]> {
  const folder = outputOf(audience);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join("/"))
    .sort();
}

export async function readPages(audience: Audience): Promise<OutputFile[]> {
  const folder = outputOf(audience);
  const paths = (await listOutput(audience)).filter((path) => path.endsWith(".html"));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), "utf8") })));
}
