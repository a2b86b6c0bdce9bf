/** A change of the words as one Markdown page, for the people who decide about it. */
import { formatFact } from "#i18n/format.ts";
import { pathOf } from "#references/history.ts";
import { nameOf } from "#references/no-stale-translation.ts";
import type { EntryChange, FactChange } from "#references/compare-words.ts";
import type { Fact } from "#schemas/facts.ts";
import { textFor } from "#schemas/text-for.ts";
import type { Article, Template, Words } from "#schemas/words.ts";
import type { Finding } from "#tone/finding.ts";
import type { ChangeSummary } from "./change-summary.ts";
import { countFindings } from "./count-findings.ts";
import { codeSpan, escapeMarkdown, escapeMessage } from "./escape-markdown.ts";
import type { OutputSize } from "./output-sizes.ts";

/** By it the summary of the last run is found again and written over. */
export const summaryMark = "<!-- answerbook-summary -->";

const longestList = 25;

export function formatSummary(summary: ChangeSummary, sizes: OutputSize[]): string {
  const { entries, facts, tables, stale, words } = summary;
  const pages = entries.filter(({ entry }) => !("stage" in entry));
  const replies = entries.filter(({ entry }) => "stage" in entry);
  const nothing = entries.length + facts.length + tables.length === 0;
  const sections = [
    `${summaryMark}\n## What changes for readers`,
    nothing && "Nothing that customers or agents read.",
    section(`Pages (${pages.length})`, pages.map(describeEntry)),
    section(`Replies (${replies.length})`, replies.map(describeEntry)),
    ...facts.map((fact) => describeFact(fact, words)),
    section("Also changed", tables.map(codeSpan)),
    section(
      `Translations that are now behind (${stale.length})`,
      stale.map((finding) => `${codeSpan(finding.file)}: ${escapeMessage(finding.message)}`),
    ),
    describeFindings(summary),
    section(
      "Size",
      sizes.map(
        ({ audience, files, bytes }) =>
          `${audience}: ${files.toLocaleString("en")} files, ${(bytes / 1e6).toFixed(1)} MB`,
      ),
    ),
  ];
  return `${sections.filter((part) => part !== false && part !== "").join("\n\n")}\n`;
}

function section(title: string, items: string[]): string {
  if (items.length === 0) return "";
  const rest = items.length - longestList;
  const shown = items.slice(0, longestList).map((item) => `- ${item}`);
  return [`### ${title}`, "", ...shown, ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}

function describeEntry({ entry, kind, change, from }: EntryChange): string {
  const origin = from === undefined ? "" : `, before ${codeSpan(from)}`;
  return `**${kind}**: ${name(entry)}${origin}${change && `: ${change}`}`;
}

function name(entry: Article | Template): string {
  const agents = !("stage" in entry) && entry.data.audience === "agents" ? ", for agents" : "";
  return `${escapeMarkdown(entry.data.title)} (${nameOf(entry.locale)}${agents}, ${codeSpan(pathOf(entry))})`;
}

function describeFact({ id, before, after, users }: FactChange, { settings }: Words): string {
  const { defaultLocale } = settings;
  const print = (fact: Fact | undefined) =>
    fact ? `“${escapeMarkdown(formatFact(fact, defaultLocale, defaultLocale))}”` : "nothing";
  const label = textFor((after ?? before)?.label ?? id, defaultLocale, defaultLocale);
  const replies = users.filter((entry) => "stage" in entry).length;
  const touched = `${count(users.length - replies, "page", "pages")} and ${count(replies, "reply", "replies")}`;
  return [
    section(`Fact: ${escapeMarkdown(label)} (${codeSpan(id)})`, [
      `From ${print(before)} to ${print(after)}; it stands in ${touched}.`,
      ...users.map(name),
    ]),
  ].join("\n");
}

function describeFindings({ added, fixed, findings, notice }: ChangeSummary): string {
  const { error, warning } = countFindings(findings);
  const all = `Now there are ${count(error, "error", "errors")} and ${count(warning, "warning", "warnings")} in all words.`;
  const list = (some: Finding[]) =>
    some.map(
      ({ file, line, severity, message, expected: [write] }) =>
        `${codeSpan(`${file}:${line}`)} **${severity}**: ${escapeMessage(message)}${write === undefined ? "" : ` Write: ${codeSpan(write)}`}`,
    );
  const parts = [
    section(`New findings (${added.length})`, list(added)),
    section(`Settled findings (${fixed.length})`, list(fixed)),
  ];
  return [...parts.filter((part) => part !== ""), all, ...(notice ? [notice] : [])].join("\n\n");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
