/** `npm run translations`: what is written in which language, and what has changed since. See `usage` below. */
import { resolve } from "node:path";
import { countCoverage, type Coverage } from "#references/coverage.ts";
import { findStaleTranslations } from "#references/no-stale-translation.ts";
import { cacheFileOf, openCheckCache } from "#node/check-cache.ts";
import { readHistory } from "#node/git-history.ts";
import { askGit } from "#node/git.ts";
import { readWords } from "#node/read-words.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { todayIn } from "#node/today.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder, displayPath } from "#node/words-folder.ts";

const usage = `npm run translations                    how much there is in each language
npm run translations -- list <language>     what is missing there, and what has changed since it was translated
npm run translations -- diff <file>         what has changed in the original of this translation`;

await runCommand(usage, async () => {
  const { positionals } = readCall({}, { allowPositionals: true });
  const [what, name, ...more] = positionals;
  if (more.length > 0) throw new UnusableCall("One at a time, please.");
  const folder = contentFolder();
  requireWords(folder);
  const cache = await openCheckCache(cacheFileOf(folder));
  const { words } = await readWords(folder, { cache });
  const today = todayIn(words.settings.timeZone);
  const { history, notice } = readHistory(words, { folder }, { today, cache });
  if (notice) console.error(notice);
  const stale = [...findStaleTranslations({ words, history })];
  const coverage = countCoverage(words, stale);
  if (what === undefined) console.log(formatTable(coverage));
  else if (what === "list" && name !== undefined) listLocale(name);
  else if (what === "diff" && name !== undefined) showChange(name);
  else throw new UnusableCall(`“${positionals.join(" ")}” cannot be followed.`);
  return 0;

  function listLocale(locale: string): void {
    const found = coverage.find((one) => one.locale === locale);
    if (!found) throw new UnusableCall(`“${locale}” is not one of the languages in settings.yaml.`);
    const own = stale.filter(({ entry }) => entry.locale === locale);
    const lines = [
      ...found.missing.map((path) => `missing  ${displayPath(resolve(folder, path))}`),
      ...own.map(({ entry, day, change }) => `stale    ${entry.file} (${day}: ${change})`),
    ];
    console.log(lines.length > 0 ? lines.join("\n") : "Everything is there, and nothing has changed since.");
  }

  function showChange(file: string): void {
    const paths = [resolve(file), resolve(folder, file)];
    const entry = [...words.articles, ...words.templates].find((one) => paths.includes(resolve(one.file)));
    if (!entry) throw new UnusableCall(`“${file}” is no article or template that can be read.`);
    const found = stale.find((one) => one.entry === entry);
    if (!found) console.log("Nothing has changed in the original since this was translated or reviewed.");
    else
      console.log(`${found.original.file}: ${found.change}\n\n${printDiff(found.seen, found.original.file)}`);
  }

  /** From the version the translation was made from to the file as it is now. */
  function printDiff(seen: string | undefined, file: string): string {
    if (seen === undefined) return "";
    const colour = process.stdout.isTTY ? "--color=always" : "--color=never";
    const args = ["diff", colour, "--word-diff=plain", "--no-ext-diff", "--no-textconv", seen, "--"];
    const printed = askGit(folder, [...args, resolve(file)])?.toString("utf8") ?? "";
    return printed.split("\n").slice(4).join("\n").trimEnd();
  }
});

function formatTable(coverage: Coverage[]): string {
  const [original] = coverage;
  const of = (count: number, all = 0) =>
    `${count} of ${all} (${all === 0 ? 100 : Math.floor((100 * count) / all)} %)`;
  const rows = coverage.map(({ locale, articles, templates, terms, stale, missing }) => [
    locale,
    of(articles, original?.articles),
    of(templates, original?.templates),
    of(terms, original?.terms),
    String(missing.length),
    String(stale),
  ]);
  const table = [["language", "articles", "replies", "terms", "missing", "stale"], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("   ")
        .trimEnd(),
    )
    .join("\n");
}
