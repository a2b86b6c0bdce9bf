import { expect, test } from "vitest";
import { readToneSamples, type ToneSample } from "../../eval/tone-samples.ts";
import { checkAsShipped } from "./lexicons.ts";

/** Shares: of bad sentences the least found, of good ones the most reported. Raise them when the check gets better. */
const floors = {
  en: { tune: { found: 0.976, alarms: 0.003 }, held: { found: 0.906, alarms: 0.017 } },
  hi: { tune: { found: 0.995, alarms: 0.001 }, held: { found: 0.885, alarms: 0.0165 } },
  te: { tune: { found: 0.995, alarms: 0.0006 }, held: { found: 0.898, alarms: 0.008 } },
  fa: { tune: { found: 0.995, alarms: 0.0008 }, held: { found: 0.88, alarms: 0.023 } },
};

for (const [locale, parts] of Object.entries(floors)) {
  const samples = readToneSamples(locale);
  for (const part of ["tune", "held"] as const) {
    const { found, alarms } = parts[part];
    test(`${locale}, ${part}: ${found * 100} % of faults found, at most ${alarms * 100} % false alarms`, () => {
      const own = samples.filter((sample) => sample.part === part);
      const share = (some: ToneSample[]) =>
        some.filter(({ text }) => checkAsShipped(text, { locale }).length > 0).length / some.length;
      expect(share(own.filter(({ rule }) => rule !== null))).toBeGreaterThanOrEqual(found);
      expect(share(own.filter(({ rule }) => rule === null))).toBeLessThanOrEqual(alarms);
    });
  }
}
