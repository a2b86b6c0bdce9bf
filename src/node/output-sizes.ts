/** How large what was built is. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { audiences, type Audience } from "#schemas/vocabulary.ts";

export interface OutputSize {
  audience: Audience;
  files: number;
  bytes: number;
}

/** Outputs that were not built are left out. */
export async function measureOutputs(out: string): Promise<OutputSize[]> {
  const sizes = await Promise.all(audiences.map((audience) => measure(join(out, audience), audience)));
  return sizes.filter(({ files }) => files > 0);
}

async function measure(folder: string, audience: Audience): Promise<OutputSize> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = found.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => stat(join(parentPath, name))));
  return { audience, files: files.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}
