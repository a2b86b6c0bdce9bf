import { expect, test } from "vitest";
import { excerpt } from "#node/reporters/excerpt.ts";
import { formatForGithub } from "#node/reporters/github.ts";
import { formatAsJson } from "#node/reporters/json.ts";
import { formatAsSarif } from "#node/reporters/sarif.ts";
import { formatForTerminal } from "#node/reporters/terminal.ts";
import type { Finding } from "#tone/finding.ts";

const finding: Finding = {
  file: "words/templates/en/a file.md",
  line: 12,
  column: 5,
  endLine: 12,
  endColumn: 9,
  rule: "no-unknown-fact",
  severity: "error",
  message: "There is no fact “x”, 100% sure.",
  actual: "fact",
  expected: ["fee", "fare"],
  because: "The reader would find a hole.",
  url: "/rules/#no-unknown-fact",
};

test("the terminal shows the place, what to write and why, and counts at the end", () => {
  const warning = { ...finding, severity: "warning" as const, expected: [] };
  expect(formatForTerminal([finding, warning], () => "You fact")).toBe(
    `words/templates/en/a file.md
  12:5  error  There is no fact “x”, 100% sure.  no-unknown-fact
    12 │ You fact
       │     ^^^^
    → fee  or  fare
    because the reader would find a hole.
  12:5  warning  There is no fact “x”, 100% sure.  no-unknown-fact
    12 │ You fact
       │     ^^^^
    because the reader would find a hole.

1 error, 1 warning in 1 file.`,
  );
});

test("words cannot steer the terminal", () => {
  const printed = formatForTerminal(
    [{ ...finding, message: "\u001B[2J\u202Egone" }],
    () => "\u001B]0;title\u0007fact",
  );
  expect(printed).not.toMatch(/[\u001B\u0007\u202E]/);
});

test("a long line is cut down to what is around the place", () => {
  const line = `${"a".repeat(200)} wrong ${"b".repeat(200)}`;
  const { text, marker } = excerpt(line, { line: 1, column: 202, endLine: 1, endColumn: 207 });
  expect(text.length).toBeLessThan(110);
  expect(text.slice(marker.indexOf("^"), marker.lastIndexOf("^") + 1)).toBe("wrong");
});

test("the mark stands under the word in scripts with signs above and below letters", () => {
  const line = "हम नहीं कर सकते";
  const start = line.indexOf("नहीं");
  const { marker } = excerpt(line, { line: 1, column: start + 1, endLine: 1, endColumn: start + 5 });
  expect(marker).toBe("   ^^");
});

test("JSON holds exactly the promised keys", () => {
  expect(JSON.parse(formatAsJson([{ ...finding, fix: "fee" }]))).toEqual([finding]);
  expect(formatAsJson([])).toBe("[]");
});

test("GitHub annotations are one line each, with signs that mean something escaped", () => {
  expect(formatForGithub([finding])).toBe(
    "::error file=words/templates/en/a file.md,line=12,endLine=12,col=5,endColumn=9,title=no-unknown-fact::" +
      "There is no fact “x”, 100%25 sure.%0AWrite: fee or fare%0AThe reader would find a hole.",
  );
});

test("SARIF names each rule once and points to it", () => {
  const log = JSON.parse(formatAsSarif([finding, finding])) as {
    version: string;
    runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }];
  };
  expect(log.version).toBe("2.1.0");
  expect(log.runs[0].tool.driver.rules.map(({ id }) => id)).toEqual(["no-unknown-fact"]);
  expect(log.runs[0].results[1]).toMatchObject({
    ruleId: "no-unknown-fact",
    ruleIndex: 0,
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "words/templates/en/a%20file.md" },
          region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 9 },
        },
      },
    ],
  });
});
