/** Writes the editor as a folder of files that any host can serve; nothing in it asks a third party. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Words } from "#schemas/words.ts";
import { printCmsConfig } from "./cms-config.ts";
import { UnusableCall } from "./unusable-call.ts";

/** Packages the editor is made of; they are not installed with the rest. */
const packages = {
  program: "@sveltia/cms/dist/sveltia-cms.js",
  "icons.woff2":
    "@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2",
  "letters.woff2": "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
};
const toInstall =
  "@sveltia/cms @fontsource-variable/material-symbols-outlined @fontsource-variable/source-sans-3";

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Editor</title>
  </head>
  <body>
    <script src="program.js"></script>
  </body>
</html>
`;

const hosts = "https://api.github.com https://gitlab.com https://codeberg.org";
const policy = `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https:; connect-src 'self' blob: data: ${hosts}; object-src 'none'; base-uri 'self'`;

/** Throws an `UnusableCall` that says what to install, where that is missing. */
export async function writeCms(folder: string, words: Words): Promise<void> {
  const { program, ...fonts } = packages;
  await mkdir(folder, { recursive: true });
  const code = await readFile(placeOf(program), "utf8");
  await writeFile(join(folder, "program.js"), withOwnFonts(code));
  for (const [name, path] of Object.entries(fonts)) await copyFile(placeOf(path), join(folder, name));
  await writeFile(join(folder, "config.yml"), printCmsConfig(words));
  await writeFile(join(folder, "index.html"), page);
  await writeFile(join(folder, "_headers"), `/*\n  Content-Security-Policy: ${policy}\n`);
}

/** The program would fetch its letters and icons from elsewhere. */
function withOwnFonts(code: string): string {
  return code
    .replaceAll(/https:\/\/[\w.]+\/fontsource\/fonts\/material-symbols[^)\s]*\.woff2/g, "icons.woff2")
    .replaceAll(/https:\/\/[\w.]+\/fontsource\/fonts\/[^)\s]*\.woff2/g, "letters.woff2");
}

function placeOf(path: string): string {
  const place = join(import.meta.dirname, "../../node_modules", path);
  if (existsSync(place)) return place;
  throw new UnusableCall(`The editor is not installed. Type: npm install --no-save ${toInstall}`);
}
