/** `npm run review`: what waits to be read again, and a mark for what was. See `usage` below. */
import { existsSync, statSync } from "node:fs";
import { mkdir, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { cacheFileOf, openCheckCache } from "#node/check-cache.ts";
import { checkWords } from "#node/check-words.ts";
import { markReviewed } from "#node/mark-reviewed.ts";
import { formatIssue, formatWaiting, listWaiting } from "#node/reviews.ts";
import { dayAfter } from "#references/no-overdue-review.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { todayIn } from "#node/today.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder, displayPath } from "#node/words-folder.ts";

const usage = `npm run review                              lists what waits to be read again, team by team
npm run review -- mark <file…>              says that you have read these today and found them true
  --date 2026-11-21                         on that day instead
npm run review -- issues --out <folder>     writes one Markdown file a team, as the text of an issue`;

await runCommand(usage, async () => {
  const { values, positionals } = readCall(
    { date: { type: "string" }, out: { type: "string" } },
    { allowPositionals: true },
  );
  const [what, ...files] = positionals;
  const folder = contentFolder();
  requireWords(folder);
  if (what === "mark") return mark(folder, files, values.date);
  if (what === undefined || (what === "issues" && values.out !== undefined)) return list(folder, values.out);
  throw new UnusableCall(
    what === "issues" ? "Say where the files go: --out <folder>." : `There is no “${what}”.`,
  );
});

async function list(folder: string, out: string | undefined): Promise<number> {
  const cache = await openCheckCache(cacheFileOf(folder));
  const { words, findings, notice } = await checkWords(folder, { cache, history: { folder } });
  const teams = listWaiting(words, findings);
  if (notice) console.error(notice);
  if (out === undefined) {
    console.log(formatWaiting(teams));
    return 0;
  }
  await mkdir(out, { recursive: true });
  for (const old of await readdir(out)) if (old.endsWith(".md")) await rm(join(out, old));
  for (const [team, waiting] of teams) {
    if (Object.hasOwn(words.teams, team))
      await writeFile(join(out, `${team}.md`), formatIssue(team, waiting, words));
  }
  console.log(`${teams.size} ${teams.size === 1 ? "team has" : "teams have"} something to read.`);
  return 0;
}

async function mark(folder: string, files: string[], date: string | undefined): Promise<number> {
  if (files.length === 0) throw new UnusableCall("Say which files you have read.");
  const today = todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const day = date ?? today;
  if (!isDay(day)) throw new UnusableCall(`--date takes a day such as 2026-11-21, not “${day}”.`);
  if (day > dayAfter(today))
    throw new UnusableCall(`“${day}” is yet to come. Say the day you have read it: ${today} is today.`);
  const paths = await Promise.all(files.map((file) => findText(folder, file)));
  let failed = 0;
  for (const path of paths) {
    const reason = await markReviewed(path, day);
    if (reason === undefined) console.log(`${displayPath(path)}: reviewed on ${day}`);
    else console.error(`${displayPath(path)}: not marked. ${reason}`);
    if (reason !== undefined) failed += 1;
  }
  return failed > 0 ? 1 : 0;
}

/** As typed, or below the words folder. Nothing outside it is ever written. */
async function findText(folder: string, file: string): Promise<string> {
  const path = [resolve(file), resolve(folder, file)].find(existsSync);
  if (path === undefined) throw new UnusableCall(`There is no “${file}”.`);
  const inside = relative(await realpath(folder), await realpath(path));
  if (!/^(articles|templates)[\\/].+\.mdx?$/.test(inside) || !statSync(path).isFile())
    throw new UnusableCall(
      `“${file}” is no article or template of the words folder ${displayPath(folder)}. Name its file.`,
    );
  return path;
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
}
