/** Gathers everything the health page shows: findings, reviews, coverage, missed searches, history. */
import { measureHealth, type Health } from "#health/health.ts";
import { toHealthText } from "#health/lonely.ts";
import { countCoverage } from "#references/coverage.ts";
import { findStaleTranslations } from "#references/no-stale-translation.ts";
import { cacheFileOf, openCheckCache } from "./check-cache.ts";
import { checkWords } from "./check-words.ts";
import { readHistory } from "./git-history.ts";
import { countMonths } from "./months-of-change.ts";
import { readSearches } from "./read-searches.ts";
import { listWaiting } from "./reviews.ts";
import { todayIn } from "./today.ts";

export async function readHealth(folder: string): Promise<Health> {
  const cache = await openCheckCache(cacheFileOf(folder));
  const { words, findings, notice } = await checkWords(folder, { cache, history: { folder } });
  const day = todayIn(words.settings.timeZone);
  const { history } = readHistory(words, { folder }, { today: day, cache });
  const { searches, notices } = await readSearches(folder);
  const waiting = Array.from(listWaiting(words, findings), ([team, texts]) => ({
    team,
    texts: texts.map(({ entry, findings: own }) => ({
      ...toHealthText(entry),
      reasons: own.map(({ message }) => message),
    })),
  }));
  return measureHealth({
    words,
    findings,
    coverage: countCoverage(words, [...findStaleTranslations({ words, history })]),
    waiting,
    searches,
    months: countMonths(folder, day),
    notices: notice === undefined ? notices : [notice, ...notices],
    day,
  });
}
