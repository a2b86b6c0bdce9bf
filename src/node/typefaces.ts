/** The site's own fonts, opened for setting text in pictures: the language's first, the others for foreign words. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cutFonts, listFontFaces } from "./cut-fonts.ts";
import { openFont } from "./open-font.ts";
import type { Typeface } from "./set-text.ts";

/** What the file name of a language's own font holds. */
const own: Readonly<Record<string, string>> = { hi: "devanagari", te: "telugu", fa: "vazirmatn" };

export type Typefaces = (locale: string) => Typeface[];

export async function openTypefaces(weight: number): Promise<Typefaces> {
  const folder = await cutFonts();
  const opened = await Promise.all(
    (await listFontFaces()).map(async ({ file, letters }) => ({
      file: file.toLowerCase(),
      font: await openFont(await readFile(join(folder, file)), weight),
      letters: new Set(letters),
      outlines: new Map<number, string>(),
    })),
  );
  return (locale) => {
    const isOwn = ({ file }: { file: string }) => file.includes(own[locale] ?? "inter");
    return [...opened.filter(isOwn), ...opened.filter((face) => !isOwn(face))];
  };
}
