/** The state of a words folder in figures and lists, for the health page. */
import type { Coverage } from "#references/coverage.ts";
import type { MissedSearch } from "#schemas/missed-searches.ts";
import type { Words } from "#schemas/words.ts";
import type { Finding, Severity } from "#tone/finding.ts";
import { findLonely } from "./lonely.ts";
import { measureReadability, type Readability } from "./readability.ts";

/** A text of the words folder, as a list of the page names it. */
export interface HealthText {
  kind: "article" | "template";
  /** `topic/slug` or `stage/slug`. */
  id: string;
  locale: string;
  title: string;
}

export interface Health {
  /** The day the figures were taken, as year-month-day. */
  day: string;
  /** The default language first. */
  coverage: Coverage[];
  /** Teams with something to read again, by their ids. */
  waiting: { team: string; texts: (HealthText & { reasons: string[] })[] }[];
  /** Most frequent first. */
  findings: { rule: string; severity: Severity; count: number }[];
  /** Public articles that no other article leads to. */
  unlinked: HealthText[];
  /** Replies that rest on no article. */
  uncovered: HealthText[];
  /** Most frequent first, at most 25. */
  searches: MissedSearch[];
  readability: Readability[];
  /** The last twelve months, oldest first: how many texts changed in each, and how many stood at its end. */
  months: Month[];
  /** Why less is said than could be. */
  notices: string[];
}

export interface Month {
  /** Year and month, for example 2026-11. */
  month: string;
  changed: number;
  /** Texts that had been begun by then. */
  texts: number;
}

export interface HealthSources {
  words: Words;
  findings: Finding[];
  coverage: Coverage[];
  waiting: Health["waiting"];
  searches: MissedSearch[];
  months: Month[];
  notices: string[];
  day: string;
}

const mostSearches = 25;

export function measureHealth({ words, findings, searches, ...known }: HealthSources): Health {
  return {
    ...known,
    ...findLonely(words),
    findings: countByRule(findings),
    searches: addUp(searches).slice(0, mostSearches),
    readability: measureReadability(words),
  };
}

function countByRule(findings: Finding[]): Health["findings"] {
  const byRule = Map.groupBy(findings, ({ rule, severity }) => `${rule} ${severity}`);
  return [...byRule.values()]
    .map((same) => ({ rule: "", severity: "error" as Severity, ...same[0], count: same.length }))
    .map(({ rule, severity, count }) => ({ rule, severity, count }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** The same words searched for at several desks are one. */
function addUp(searches: MissedSearch[]): MissedSearch[] {
  const byQuery = Map.groupBy(searches, ({ locale, query }) => `${locale} ${query.trim().toLowerCase()}`);
  return [...byQuery.values()]
    .map((same) => same.reduce((sum, one) => ({ ...one, ...sum, count: sum.count + one.count })))
    .sort((a, b) => b.count - a.count || (a.query < b.query ? -1 : 1));
}
