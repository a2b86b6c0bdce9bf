/** How many findings there are of each severity, for closing lines and exit codes. */
import { severities, type Finding, type Severity } from "#tone/finding.ts";

export function countFindings(findings: Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export function listCounts(findings: Finding[]): string {
  const counts = countFindings(findings);
  const named = severities.filter((severity) => counts[severity] > 0);
  if (named.length === 0) return "The words are in order.";
  const files = new Set(findings.map(({ file }) => file)).size;
  return `${named.map((severity) => plural(counts[severity], severity)).join(", ")} in ${plural(files, "file")}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
