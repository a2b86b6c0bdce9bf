/** The shop's logo as pages need it: the file itself, and its size, so that nothing moves when it arrives. */
import { readFile } from "node:fs/promises";
import { extname, join, relative, resolve } from "node:path";
import sharp from "sharp";

export interface Logo {
  /** As the page serves it: logo.svg or logo.png. */
  name: string;
  base64: string;
  width: number;
  height: number;
}

/** `undefined` without a logo, or where it cannot be read; the check says so before any build. */
export async function readLogo(folder: string, logo: string | undefined): Promise<Logo | undefined> {
  const file = resolve(folder, logo ?? "");
  if (logo === undefined || relative(folder, file).startsWith("..")) return undefined;
  try {
    const bytes = await readFile(join(folder, logo));
    const { width = 1, height = 1 } = await sharp(bytes).metadata();
    return { name: `logo${extname(logo).toLowerCase()}`, base64: bytes.toString("base64"), width, height };
  } catch {
    return undefined;
  }
}
