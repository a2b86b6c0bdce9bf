/** One picture an article and a language, and one for each language's site; drawn once, kept by the digest of what is on it. */
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fillSlots } from "#i18n/count.ts";
import { describeLocale } from "#i18n/locales.ts";
import { stringsFor } from "#i18n/strings.ts";
import { textFor } from "#schemas/text-for.ts";
import type { Words } from "#schemas/words.ts";
import { cutFonts } from "./cut-fonts.ts";
import { digestOf } from "./digest.ts";
import { drawShared, type Fonts, type SharedPage } from "./share-picture.ts";
import { openTypefaces } from "./typefaces.ts";

const program = ["set-text.ts", "share-picture.ts", "typefaces.ts", "../styles/brand.ts"];
const atOnce = 4;

/** Below `<output>/share/`: `<locale>.png` and `<locale>/<topic>/<slug>.png`. Resolves with how many were drawn anew. */
export async function writeSharePictures(
  words: Words,
  output: string,
  contentFolder: string,
): Promise<number> {
  const kept = resolve(".answerbook", "pictures", digestOf(contentFolder).slice(0, 16));
  await mkdir(kept, { recursive: true });
  const known = new Set(await readdir(kept));
  const sources = program.map((file) => readFile(join(import.meta.dirname, file), "utf8"));
  const look = digestOf(await cutFonts(), ...(await Promise.all(sources)));
  const pictures = [...listPages(words)].map(([path, page]) => ({
    page,
    place: join(output, "share", path),
    name: `${digestOf(look, page).slice(0, 24)}.png`,
  }));
  const missing = pictures.filter(({ name }) => !known.has(name));
  if (missing.length > 0) {
    const fonts: Fonts = { bold: await openTypefaces(680), regular: await openTypefaces(450) };
    await inTurns(missing, async ({ page, name }) => {
      const fresh = join(kept, `${process.pid}-${name}`);
      await writeFile(fresh, await drawShared(page, fonts));
      await rename(fresh, join(kept, name));
    });
  }
  await inTurns(pictures, async ({ name, place }) => {
    await mkdir(dirname(place), { recursive: true });
    await copyFile(join(kept, name), place);
  });
  const used = new Set(pictures.map(({ name }) => name));
  await inTurns(
    [...known].filter((name) => !used.has(name)),
    (name) => rm(join(kept, name), { force: true }),
  );
  return missing.length;
}

function* listPages({ settings, articles }: Words): Generator<[path: string, page: SharedPage]> {
  const { name, tagline, locales, defaultLocale, brand } = settings;
  for (const locale of locales) {
    const strings = stringsFor(locale);
    const shared = {
      siteTitle: fillSlots(strings.siteTitle, { name: textFor(name, locale, defaultLocale) }),
      locale,
      dir: describeLocale(locale).dir,
      colour: brand.colour,
    };
    yield [
      `${locale}.png`,
      { ...shared, title: strings.askTitle, summary: textFor(tagline, locale, defaultLocale) },
    ];
    for (const { id, locale: own, data } of articles)
      if (own === locale && data.audience === "public" && !data.draft)
        yield [`${locale}/${id}.png`, { ...shared, title: data.title, summary: data.summary }];
  }
}

async function inTurns<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
