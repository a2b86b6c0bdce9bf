/** Findings as a GitLab code quality report, so that a merge request shows each on its line. */
import { digestOf } from "#node/digest.ts";
import type { Finding, Severity } from "#tone/finding.ts";

const levels: Record<Severity, string> = { error: "major", warning: "minor", suggestion: "info" };

/** The fingerprint tells a finding again in another run: its line is not part of it, its count in the file is. */
export function formatForGitlab(findings: Finding[]): string {
  const seen = new Map<string, number>();
  const report = findings.map(
    ({ file, line, endLine, rule, severity, message, actual, expected, because }) => {
      const digest = digestOf(file, rule, actual);
      const time = (seen.get(digest) ?? 0) + 1;
      seen.set(digest, time);
      const write = expected.length > 0 ? [`Write: ${expected.join(" or ")}`] : [];
      return {
        description: [message, ...write, because].join(" "),
        check_name: rule,
        fingerprint: digestOf(digest, time),
        severity: levels[severity],
        location: { path: file, lines: { begin: line, end: endLine } },
      };
    },
  );
  return JSON.stringify(report, null, 2);
}
