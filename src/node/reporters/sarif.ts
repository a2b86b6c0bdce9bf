/** Findings as SARIF 2.1.0, the format code-scanning services read. */
import type { Finding, Severity } from "#tone/finding.ts";

const levels: Record<Severity, string> = { error: "error", warning: "warning", suggestion: "note" };

export function formatAsSarif(findings: Finding[]): string {
  const rules = [...new Map(findings.map((finding) => [finding.rule, finding])).values()];
  const indexOf = new Map(rules.map(({ rule }, index) => [rule, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "answerbook", rules: rules.map(describeRule) } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => describeResult(finding, indexOf.get(finding.rule) ?? -1)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function describeRule({ rule, because, url }: Finding) {
  return {
    id: rule,
    shortDescription: { text: because },
    help: { text: `${because} See ${url} on the agents' site.` },
  };
}

function describeResult(finding: Finding, ruleIndex: number) {
  const { file, line, column, endLine, endColumn, rule, severity, message, actual, expected } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    properties: { actual, expected },
  };
}
