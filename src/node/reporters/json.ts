/** Findings for other programs: exactly the keys that are promised, in a fixed order. */
import type { Finding } from "#tone/finding.ts";

export type JsonFinding = Omit<Finding, "fix">;

export function toJsonFinding(finding: Finding): JsonFinding {
  const { file, line, column, endLine, endColumn, rule, severity, message, actual, expected, because, url } =
    finding;
  return { file, line, column, endLine, endColumn, rule, severity, message, actual, expected, because, url };
}

export function formatAsJson(findings: Finding[]): string {
  return JSON.stringify(findings.map(toJsonFinding), null, 2);
}
