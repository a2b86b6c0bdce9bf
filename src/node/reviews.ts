/** Which texts wait for somebody to read them again, by the team that keeps them true. */
import { resolve } from "node:path";
import { fileAddress } from "#i18n/paths.ts";
import { noDrift } from "#references/no-drift.ts";
import { noExpiredText } from "#references/no-expired-text.ts";
import { noOverdueReview } from "#references/no-overdue-review.ts";
import { noStaleTranslation } from "#references/no-stale-translation.ts";
import { pathOf } from "#references/history.ts";
import type { Article, Template, Words } from "#schemas/words.ts";
import type { Finding } from "#tone/finding.ts";
import { codeSpan, escapeMessage, linkTo } from "./escape-markdown.ts";

export interface Waiting {
  entry: Article | Template;
  /** Why it waits; at least one. */
  findings: Finding[];
}

const reasons = new Set([noOverdueReview, noStaleTranslation, noDrift, noExpiredText].map(({ id }) => id));

/** Teams and their texts in alphabetical order; a team with nothing to do is not in it. */
export function listWaiting(words: Words, findings: Finding[]): Map<string, Waiting[]> {
  const byFile = Map.groupBy(
    findings.filter(({ rule }) => reasons.has(rule)),
    ({ file }) => resolve(file),
  );
  const waiting = [...words.articles, ...words.templates].flatMap((entry): Waiting[] => {
    const own = byFile.get(resolve(entry.file));
    return own ? [{ entry, findings: own }] : [];
  });
  const sorted = waiting.sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
  const teams = Map.groupBy(sorted, ({ entry }) => entry.data.owner);
  return new Map([...teams].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function formatWaiting(teams: Map<string, Waiting[]>): string {
  if (teams.size === 0) return "Nothing waits for a review.";
  const blocks = Array.from(teams, ([team, waiting]) =>
    [
      `${team}: ${count(waiting.length)}`,
      ...waiting.flatMap(({ entry, findings }) => [
        `  ${entry.file}`,
        ...findings.map(({ message }) => `    ${message}`),
      ]),
    ].join("\n"),
  );
  return blocks.join("\n\n");
}

/** The body of one team's issue, in Markdown. */
export function formatIssue(team: string, waiting: Waiting[], { settings, teams }: Words): string {
  const members = Object.hasOwn(teams, team) ? (teams[team]?.members ?? []) : [];
  const lines = waiting.flatMap(({ entry, findings }) => {
    const address = settings.repository && fileAddress(settings.repository, pathOf(entry));
    return [
      `- [ ] ${linkTo(entry.data.title, address)} (${codeSpan(pathOf(entry))})`,
      ...findings.map(({ message }) => `  - ${escapeMessage(message)}`),
    ];
  });
  return [
    `${count(waiting.length)} for the team ${codeSpan(team)} to read${members.length > 0 ? `: ${members.map(mention).join(" ")}` : "."}`,
    "",
    "Read each text. Where it is true, set its `reviewed:` line to today, by hand or with the command named below it; where it is not, mend it and do the same. This list is written anew by itself.",
    "",
    ...lines,
    "",
  ].join("\n");
}

/** Members are meant to be called; their names are checked when teams.yaml is read. */
function mention(member: string): string {
  return `@${member.replace(/^@/, "")}`;
}

function count(texts: number): string {
  return `${texts} ${texts === 1 ? "text" : "texts"}`;
}
