/** Findings for people at a terminal: file by file, the line, what is wrong with it, what to write, and why. */
import { styleText } from "node:util";
import { listCounts } from "#node/count-findings.ts";
import { createSourceLines, type SourceLine } from "#node/source-lines.ts";
import type { Finding, Severity } from "#tone/finding.ts";
import { excerpt } from "./excerpt.ts";

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const colours: Record<Severity, Format> = { error: "red", warning: "yellow", suggestion: "cyan" };

export function printFindings(findings: Finding[]): void {
  const paint: Paint = (format, text) => styleText(format, text, { stream: process.stdout });
  console.log(formatForTerminal(findings, createSourceLines(), process.stdout.isTTY ? paint : undefined));
}

/** Findings in the order given; those of one file together. */
export function formatForTerminal(
  findings: Finding[],
  sourceLine: SourceLine,
  paint: Paint = (_format, text) => text,
): string {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const blocks = [...byFile].map(([file, own]) =>
    [paint("underline", clean(file)), ...own.map((finding) => describe(finding, sourceLine, paint))].join(
      "\n",
    ),
  );
  return [...blocks, listCounts(findings)].join("\n\n");
}

function describe(finding: Finding, sourceLine: SourceLine, paint: Paint): string {
  const { line, column, rule, severity, message, expected, because } = finding;
  const source = isWholeFile(finding) ? undefined : sourceLine(finding.file, line);
  const shown = source === undefined ? undefined : excerpt(source, finding);
  const gutter = " ".repeat(String(line).length);
  return [
    `  ${line}:${column}  ${paint(colours[severity], severity)}  ${clean(message)}  ${paint("dim", rule)}`,
    shown && paint("dim", `    ${line} │ `) + clean(shown.text),
    shown && paint("dim", `    ${gutter} │ `) + paint(colours[severity], shown.marker),
    expected.length > 0 && `    → ${expected.map(clean).join("  or  ")}`,
    paint("dim", `    because ${clean(withoutCapital(because))}`),
  ]
    .filter((part) => typeof part === "string")
    .join("\n");
}

/** Something is missing, or the file as a whole is wrong: there is nothing to mark. */
function isWholeFile({ line, column, endLine, endColumn }: Finding): boolean {
  return column === 1 && endLine === line && endColumn === column;
}

/** What words hold must not steer the terminal. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, " ");
}

function withoutCapital(sentence: string): string {
  return /^(\p{Lu}\p{Ll}|A )/u.test(sentence)
    ? (sentence[0] ?? "").toLowerCase() + sentence.slice(1)
    : sentence;
}
