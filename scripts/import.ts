/** `npm run import -- markdown <folder> --into <words folder>`: another help centre's pages become articles here. */
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { importMarkdown, type ImportedArticle } from "#exchange/markdown.ts";
import { toLocale } from "#exchange/markdown/detect-locale.ts";
import { describeLosses } from "#exchange/markdown/losses.ts";
import { starterTeam } from "#exchange/starter-words.ts";
import { completeWords, readSources, readYaml, writeWords } from "#node/import-files.ts";
import { readCall, runCommand } from "#node/run-command.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { displayPath } from "#node/words-folder.ts";

const usage = `npm run import -- markdown <folder> --into <words folder>
  --overwrite        write over articles that are already there
  --locale hi        the language of files that do not say theirs
  --owner support    the team that owns the articles
  --site https://…   where these pages stand today, to keep links and pictures that lead there`;

await runCommand(usage, async () => {
  const call = await readImport();
  const settings = await readYaml(join(call.into, "settings.yaml"));
  const teams = Object.keys(await readYaml(join(call.into, "teams.yaml")));
  const owner = chooseOwner(call.owner, teams);
  const defaultLocale = toLocale(call.locale ?? "") ?? String(settings["defaultLocale"] ?? "en");
  const { files, unreadable } = await readSources(call.folder);
  if (files.length + unreadable.length === 0)
    throw new UnusableCall(`There are no Markdown files (.md) in “${displayPath(call.folder)}”.`);

  const found = importMarkdown(files, {
    defaultLocale,
    locales: Array.isArray(settings["locales"]) ? settings["locales"].map(String) : [],
    folderName: basename(call.folder),
    owner,
    today: new Date().toISOString().slice(0, 10),
    site: call.site,
  });
  const kept: string[] = [];
  const written: ImportedArticle[] = [];
  for (const article of found.articles) {
    if (await writeWords(join(call.into, article.path), article.text, call.overwrite)) written.push(article);
    else kept.push(article.path);
  }
  for (const { source, path, losses } of written)
    if (losses.length > 0)
      console.log([`${source} → ${path}`, ...describeLosses(losses).map((line) => `  ${line}`)].join("\n"));
  const siteLocale = String(settings["defaultLocale"] ?? defaultLocale);
  const locales = [...new Set([siteLocale, ...found.locales])];
  const starter = { locales, defaultLocale: siteLocale, topics: found.topics, owner };
  const completed = await completeWords(call.into, starter);
  report(call.into, { written, empty: found.empty, unreadable, kept, completed });
  return unreadable.length + kept.length > 0 ? 1 : 0;
});

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readImport() {
  const { values, positionals } = readCall(
    {
      into: { type: "string" },
      overwrite: { type: "boolean", default: false },
      locale: { type: "string" },
      owner: { type: "string" },
      site: { type: "string" },
    },
    { allowPositionals: true },
  );
  const [format, folder, ...more] = positionals;
  if (format !== "markdown")
    throw new UnusableCall(
      format ? `We can import markdown, not “${format}”.` : "Say what to import: markdown.",
    );
  if (folder === undefined) throw new UnusableCall("Say which folder to import.");
  if (more.length > 0)
    throw new UnusableCall(
      `One folder at a time, please. Put quotes around a path with spaces: "${[folder, ...more].join(" ")}"`,
    );
  if (values.into === undefined) throw new UnusableCall("Say where the words go: --into <words folder>.");
  if (!(await isFolder(folder))) throw new UnusableCall(`There is no folder “${folder}”.`);
  if (values.locale !== undefined && !toLocale(values.locale))
    throw new UnusableCall(`--locale takes a language such as en, hi or pt-BR, not “${values.locale}”.`);
  if (values.site !== undefined && !/^https?:\/\/[^/]/i.test(values.site))
    throw new UnusableCall(`--site takes an address that begins with https://, not “${values.site}”.`);
  return { ...values, folder: resolve(folder), into: resolve(values.into) };
}

function chooseOwner(asked: string | undefined, teams: string[]): string {
  if (asked !== undefined && teams.length > 0 && !teams.includes(asked))
    throw new UnusableCall(`There is no team “${asked}” in teams.yaml. There is: ${teams.join(", ")}.`);
  return asked ?? teams[0] ?? starterTeam;
}

interface Outcome {
  written: ImportedArticle[];
  empty: string[];
  unreadable: string[];
  /** Articles that were there before. */
  kept: string[];
  completed: string[];
}

function report(into: string, { written, empty, unreadable, kept, completed }: Outcome): void {
  const list = (title: string, items: string[]) =>
    items.length > 0 ? [`${title}\n  ${items.join("\n  ")}`] : [];
  const locales = [...new Set(written.map(({ locale }) => locale))];
  const counts = locales
    .map((id) => `${id} ${written.filter(({ locale }) => locale === id).length}`)
    .join(", ");
  const lines = [
    ...list("Could not be read:", unreadable),
    ...list("Empty, so nothing to import:", empty),
    ...list("Already there and left as they are (--overwrite writes over them):", kept),
    ...list("Written beside the articles:", completed),
    `${written.length} articles written to ${displayPath(into)}${counts && ` (${counts})`}.`,
    `Look at them with ANSWERBOOK_CONTENT="${displayPath(into)}" npm start`,
  ];
  console.log(`\n${lines.join("\n")}`);
}
