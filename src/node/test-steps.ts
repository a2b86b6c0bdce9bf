/** What the test run consists of. The lanes run side by side; the steps of a lane one after another. */

export interface Step {
  name: string;
  /** A script of node_modules or of this project, with its arguments. */
  command: string[];
  /** Where the runner leaves its counts; a step without one counts as a single test. */
  report?: "vitest" | "playwright";
  /** The steps after it make no sense when it fails. */
  stopsLane?: boolean;
}

const vitest = ["node_modules/vitest/vitest.mjs", "run"];

const words: Step[] = [
  {
    name: "prettier",
    command: ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."],
  },
  { name: "eslint", command: ["node_modules/eslint/bin/eslint.js", "."] },
  { name: "types of pure folders", command: ["node_modules/typescript/bin/tsc", "-p", "tsconfig.pure.json"] },
  {
    name: "types",
    command: ["node_modules/astro/bin/astro.mjs", "check", "--minimumFailingSeverity", "error"],
  },
  { name: "unused code", command: ["node_modules/knip/bin/knip.js"] },
  { name: "unit tests", command: [...vitest, "tests/unit", "tests/real"], report: "vitest" },
];

const sites: Step[] = [
  { name: "build", command: ["scripts/build.ts"], stopsLane: true },
  { name: "site tests", command: [...vitest, "tests/site"], report: "vitest" },
  {
    name: "browser tests",
    command: ["node_modules/@playwright/test/cli.js", "test", "--retries=1"],
    report: "playwright",
  },
];

export const lanes: Step[][] = [words, sites];
