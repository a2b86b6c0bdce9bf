/** Counts from git how many texts changed in each month, and how many there were at its end. */
import type { Month } from "#health/health.ts";
import { askGit } from "./git.ts";

const monthsShown = 12;

/** The twelve months up to `today` (year-month-day), oldest first; none where git tells nothing about the folder. */
export function countMonths(folder: string, today: string): Month[] {
  const log = askGit(folder, [
    "log",
    "--name-status",
    "--no-renames",
    "--relative",
    "--format=C%cs",
    "--",
    "articles",
    "templates",
  ]);
  if (!log || log.length === 0) return [];
  const changed = new Map<string, Set<string>>();
  const begun = new Map<string, number>();
  let month = "";
  for (const line of log.toString().split("\n")) {
    if (line.startsWith("C")) month = line.slice(1, 8);
    const [status = "", path] = line.split("\t");
    if (path === undefined) continue;
    const texts = changed.get(month) ?? new Set();
    changed.set(month, texts.add(path));
    if (status === "A" || status === "D")
      begun.set(month, (begun.get(month) ?? 0) + (status === "A" ? 1 : -1));
  }
  return lastMonths(today).map((name) => ({
    month: name,
    changed: changed.get(name)?.size ?? 0,
    texts: [...begun].reduce((sum, [when, count]) => (when <= name ? sum + count : sum), 0),
  }));
}

function lastMonths(today: string): string[] {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return Array.from({ length: monthsShown }, (_none, index) =>
    new Date(Date.UTC(year, month - monthsShown + index, 1)).toISOString().slice(0, 7),
  );
}
