/** What makes the console an app on a device: its name in each language, and icons in the shop's colour. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { consoleStringsFor } from "#i18n/console-strings.ts";
import { describeLocale } from "#i18n/locales.ts";
import type { Settings } from "#schemas/settings.ts";
import { textFor } from "#schemas/text-for.ts";
import { brandShades } from "#styles/brand.ts";

/** Devices cut a maskable icon to their own shape, and leave the middle 80 % whole. */
const icons = [
  { file: "icon-192.png", size: 192, purpose: "any" },
  { file: "icon-512.png", size: 512, purpose: "any" },
  { file: "icon-maskable-512.png", size: 512, purpose: "maskable" },
] as const;

export async function writeConsoleApp(settings: Settings, folder: string): Promise<void> {
  const place = join(folder, "console");
  await mkdir(place, { recursive: true });
  await Promise.all([
    ...icons.map(async ({ file, size, purpose }) => {
      const picture = drawIcon(settings.brand.colour, purpose === "maskable");
      await sharp(Buffer.from(picture)).resize(size).png({ palette: true }).toFile(join(place, file));
    }),
    ...settings.locales.map((locale) =>
      writeFile(join(place, `${locale}.webmanifest`), JSON.stringify(describeApp(settings, locale))),
    ),
  ]);
}

function describeApp({ name, base, brand, defaultLocale }: Settings, locale: string) {
  const { lang, dir } = describeLocale(locale);
  const strings = consoleStringsFor(locale);
  const shop = textFor(name, locale, defaultLocale);
  const start = `${base.replace(/\/$/, "")}/console/`;
  return {
    id: start,
    name: `${strings.title} · ${shop}`,
    short_name: shop,
    description: strings.welcome,
    lang,
    dir,
    start_url: start,
    scope: start,
    display: "standalone",
    background_color: "#fbfaf7",
    theme_color: brandShades(brand.colour).deep,
    icons: icons.map(({ file, size, purpose }) => ({
      src: `${start}${file}`,
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose,
    })),
  };
}

function drawIcon(colour: string, maskable: boolean): string {
  const { light, deep } = brandShades(colour);
  const sign = (said: string, line: string) =>
    `<path fill="${said}" d="M3 3h15a11 11 0 0 1 11 11v4a11 11 0 0 1-11 11h-4A11 11 0 0 1 3 18Z"/><path fill="none" stroke="${line}" stroke-width="2.5" stroke-linecap="round" d="M10 12.5h9M10 17h12M10 21.5h6"/>`;
  const inside = maskable
    ? `<rect width="32" height="32" fill="${deep}"/><g transform="translate(7.2 7.2) scale(.55)">${sign("#ffffff", deep)}</g>`
    : sign(light, "#ffffff");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 32 32">${inside}</svg>`;
}
