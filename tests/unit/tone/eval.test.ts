import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkAsShipped } from "./lexicons.ts";

/** Shares: of bad sentences the least found, of good ones the most reported. Raise them when the check gets better. */
const floors = {
  en: { tune: { found: 0.970, alarms: 0.0024 }, held: { found: 0.894, alarms: 0.0244 } },
  hi: { tune: { found: 0.999, alarms: 0.0033 }, held: { found: 0.959, alarms: 0.0325 } },
  te: { tune: { found: 0.997, alarms: 0.0023 }, held: { found: 0.964, alarms: 0.0188 } },
  fa: { tune: { found: 0.998, alarms: 0.0075 }, held: { found: 0.977, alarms: 0.0501 } },
};

interface Sample {
  text: string;
  rule: string | null;
  part: "tune" | "learn" | "held";
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
        some.filter(({ text }) => checkAsShipped(text, { locale }).length > 0).length / some.length;
      expect(share(own.filter(({ rule }) => rule !== null))).toBeGreaterThanOrEqual(found);
      expect(share(own.filter(({ rule }) => rule === null))).toBeLessThanOrEqual(alarms);
    });
  }
}
