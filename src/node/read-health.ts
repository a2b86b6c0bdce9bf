/** Gathers everything the health page shows: findings, reviews, coverage, missed searches, history. */
import { measureHealth, type Health } from "#health/health.ts";
import { toHealthText } from "#health/lonely.ts";
import { countCoverage } from "#references/coverage.ts";
import { findStaleTranslations } from "#references/no-stale-translation.ts";
import { cacheFileOf, openCheckCache } from "./check-cache.ts";
import { checkWords, type CheckedWords } from "./check-words.ts";
import { countMonths } from "./months-of-change.ts";
import { readSearches } from "./read-searches.ts";
import { listWaiting } from "./reviews.ts";
import { todayIn } from "./today.ts";

export async function readHealth(folder: string): Promise<Health> {
  const cache = await openCheckCache(cacheFileOf(folder));
  return describeHealth(folder, await checkWords(folder, { cache, history: { folder } }));
}

/** For words that have just been checked, with their history. */
export async function describeHealth(
  folder: string,
  { words, findings, history, notice }: CheckedWords,
): Promise<Health> {
  const day = todayIn(words.settings.timeZone);
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
