/** Cuts every web font down to the letters and weights that fonts.css asks of it, with all their joined forms. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import subsetFont from "subset-font";
import { digestOf } from "./digest.ts";

export interface FontFace {
  /** As it stands after `@fonts/`: a file of a package. */
  file: string;
  letters: string;
  weights: { min: number; max: number };
}

const styles = join(import.meta.dirname, "..", "styles", "fonts.css");
const kept = resolve(".answerbook", "fonts");
const { resolve: resolvePackageFile } = createRequire(import.meta.url);

/** Resolves with the folder that `@fonts/` stands for. Fonts are cut once; later builds find them there. */
export async function cutFonts(): Promise<string> {
  const faces = await listFontFaces();
  const fonts = await Promise.all(faces.map(({ file }) => readFile(resolvePackageFile(file))));
  const folder = join(kept, digestOf(faces, ...fonts.map((font) => font.toString("base64"))).slice(0, 16));
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  const fresh = await mkdtemp(join(kept, "fresh-"));
  for (const [index, face] of faces.entries()) {
    const place = join(fresh, face.file);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, await cutFont(fonts[index] ?? new Uint8Array(), face));
  }
  await putInPlace(fresh, folder);
  return folder;
}

export async function listFontFaces(): Promise<FontFace[]> {
  return readFontFaces(await readFile(styles, "utf8"));
}

/** Every joined form stays that the letters can take. The result is a WOFF2 file. */
function cutFont(font: Uint8Array, { letters, weights }: FontFace): Promise<Uint8Array> {
  return subsetFont(font, letters, {
    targetFormat: "woff2",
    noHinting: true,
    variationAxes: { wght: { ...weights, default: weights.min } },
  });
}

/** One a file that stands under `@fonts/`, for all the `@font-face` rules that ask for it. */
function readFontFaces(css: string): FontFace[] {
  const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = ""]) => {
    const [, file] = /url\("@fonts\/([^"]+)"\)/.exec(rule) ?? [];
    const [, min, max] = /font-weight:\s*(\d+)\s+(\d+);/.exec(rule) ?? [];
    const [, ranges] = /unicode-range:([^;]+);/.exec(rule) ?? [];
    if (file === undefined) return [];
    if (min === undefined || max === undefined || ranges === undefined)
      throw new Error(
        `fonts.css says neither weights nor unicode-range of ${file}; both are needed to cut it.`,
      );
    return [{ file, letters: lettersIn(ranges), weights: { min: Number(min), max: Number(max) } }];
  });
  return Object.values(Object.groupBy(faces, ({ file }) => file)).flatMap((asked = []) =>
    asked.reduce(widen),
  );
}

function widen(face: FontFace, { letters, weights: { min, max } }: FontFace): FontFace {
  const { weights } = face;
  return {
    ...face,
    letters: [...new Set(face.letters + letters)].join(""),
    weights: { min: Math.min(weights.min, min), max: Math.max(weights.max, max) },
  };
}

function lettersIn(ranges: string): string {
  return [...ranges.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)]
    .flatMap(([, from = "", to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => first + index);
    })
    .map((point) => String.fromCodePoint(point))
    .join("");
}

/** Of two builds that cut at the same time, the first one's work stays. */
async function putInPlace(fresh: string, folder: string): Promise<void> {
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
}
