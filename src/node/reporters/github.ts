/** Findings as GitHub annotations, so that a pull request shows each on its line. */
import type { Finding, Severity } from "#tone/finding.ts";

const levels: Record<Severity, string> = { error: "error", warning: "warning", suggestion: "notice" };

export function formatForGithub(findings: Finding[]): string {
  return findings.map(annotate).join("\n");
}

function annotate({
  file,
  line,
  column,
  endLine,
  endColumn,
  rule,
  severity,
  message,
  expected,
  because,
}: Finding): string {
  const columns = line === endLine ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(",");
  const write = expected.length > 0 ? [`Write: ${expected.join(" or ")}`] : [];
  return `::${levels[severity]} ${properties}::${escapeText([message, ...write, because].join("\n"))}`;
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
