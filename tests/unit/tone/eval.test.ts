import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check } from "./lexicons.ts";

/** Shares: of bad sentences the least found, of good ones the most reported. Raise them when the check gets better. */
const floors = {
  en: { tune: { found: 0.934, alarms: 0.0115 }, held: { found: 0.927, alarms: 0.0045 } },
  hi: { tune: { found: 0.947, alarms: 0.006 }, held: { found: 0.944, alarms: 0.0045 } },
  te: { tune: { found: 0.953, alarms: 0.004 }, held: { found: 0.918, alarms: 0.005 } },
  fa: { tune: { found: 0.953, alarms: 0.0093 }, held: { found: 0.948, alarms: 0.0065 } },
};

interface Sample {
  text: string;
  rule: string | null;
  part: "tune" | "held";
}

for (const [locale, parts] of Object.entries(floors)) {
  const samples = readFileSync(new URL(`../../eval/tone/${locale}.jsonl`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Sample);
  for (const part of ["tune", "held"] as const) {
    const { found, alarms } = parts[part];
    test(`${locale}, ${part}: ${found * 100} % of faults found, at most ${alarms * 100} % false alarms`, () => {
      const own = samples.filter((sample) => sample.part === part);
      const share = (some: Sample[]) =>
        some.filter(({ text }) => check(text, { locale }).length > 0).length / some.length;
      expect(share(own.filter(({ rule }) => rule !== null))).toBeGreaterThanOrEqual(found);
      expect(share(own.filter(({ rule }) => rule === null))).toBeLessThanOrEqual(alarms);
    });
  }
}
