/** Looks at every picture of the words folder: its weight, its size, and what an SVG does besides drawing. */
import { open } from "node:fs/promises";
import { join } from "node:path";
import { toFinding, type FaultRule } from "#schemas/fault.ts";
import { noOversizedPicture, noUnsafePicture } from "#schemas/file-rules.ts";
import { findSvgFaults, readPictureSize } from "#schemas/pictures.ts";
import type { Finding } from "#tone/finding.ts";
import { displayPath } from "./words-folder.ts";

const megabyte = 1024 * 1024;
const heaviest = 2 * megabyte;
const widest = 6000;

/** `paths` are below the folder; anything but pictures is passed over. */
export async function checkPictures(folder: string, paths: readonly string[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const path of paths) {
    if (!/\.(?:avif|gif|ico|jpe?g|png|svg|webp)$/i.test(path)) continue;
    const full = join(folder, path);
    const place = { file: displayPath(full), text: "", start: 0, end: 0 };
    try {
      await using file = await open(full);
      const { size } = await file.stat();
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, heaviest)), 0);
      const bytes = buffer.subarray(0, bytesRead);
      for (const { rule, message } of explain(path, size, bytes))
        found.push(toFinding(rule, { place, message }));
    } catch (error) {
      const message = `This picture cannot be opened (${(error as NodeJS.ErrnoException).code ?? "unknown"}).`;
      found.push(toFinding(noUnsafePicture, { place, message }));
    }
  }
  return found;
}

function explain(path: string, size: number, bytes: Uint8Array): { rule: FaultRule; message: string }[] {
  if (size > heaviest) {
    const weight = Math.ceil(size / megabyte);
    const message = `This picture has ${weight} MB; up to ${heaviest / megabyte} MB are published. Save it smaller.`;
    return [{ rule: noOversizedPicture, message }];
  }
  if (/\.svg$/i.test(path))
    return findSvgFaults(new TextDecoder().decode(bytes)).map((what) => ({
      rule: noUnsafePicture,
      message: `This picture holds ${what}. Save it as a plain drawing, or as PNG.`,
    }));
  if (/\.(?:avif|ico)$/i.test(path)) return [];
  const picture = readPictureSize(bytes);
  if (!picture) {
    const ending = path.slice(path.lastIndexOf("."));
    return [
      {
        rule: noUnsafePicture,
        message: `This file is not the ${ending} picture its name says. Save it anew.`,
      },
    ];
  }
  const { width, height } = picture;
  if (Math.max(width, height) <= widest) return [];
  const message = `This picture has ${width} × ${height} pixels; up to ${widest} a side are published. Save it smaller.`;
  return [{ rule: noOversizedPicture, message }];
}
