/** Measures the tone check on sentences kept for it: `npm run eval:tone -- [locale…] [--list]`. */
import { completeLocales } from "#i18n/locales.ts";
import { readLexiconFile } from "#node/load-lexicons.ts";
import { checkTone } from "#tone/check.ts";
import { grammarFor } from "#tone/grammars.ts";
import { compileLexicon } from "#tone/lexicon.ts";
import { readToneSamples, type ToneSample } from "../tests/eval/tone-samples.ts";

interface Tally {
  bad: number;
  found: number;
  rightRule: number;
  reworded: number;
  good: number;
  falseAlarms: number;
}

const listing = process.argv.includes("--list");
const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const locales = asked.length > 0 ? asked : completeLocales;

for (const locale of locales) {
  const lexicon = compileLexicon(readLexiconFile(locale), grammarFor(locale));
  const samples = readToneSamples(locale);
  for (const part of ["tune", "held"] as const) {
    const all = emptyTally();
    const byRule = new Map<string, Tally>();
    for (const sample of samples.filter((one) => one.part === part)) {
      const document = { file: sample.id, text: sample.text, locale, kind: "template" as const };
      const findings = checkTone(document, { lexicon });
      count(all, sample, findings);
      const rule = sample.rule ?? findings[0]?.rule ?? "";
      if (rule !== "") count(tallyOf(byRule, rule), sample, findings);
      if (listing && part === "tune") listMiss(sample, findings);
    }
    console.log(`\n${locale}, ${part}: ${describe(all)}`);
    for (const [rule, tally] of [...byRule].toSorted(([a], [b]) => a.localeCompare(b)))
      console.log(`  ${rule.padEnd(26)} ${describe(tally)}`);
  }
}

function emptyTally(): Tally {
  return { bad: 0, found: 0, rightRule: 0, reworded: 0, good: 0, falseAlarms: 0 };
}

function tallyOf(tallies: Map<string, Tally>, rule: string): Tally {
  const tally = tallies.get(rule) ?? emptyTally();
  tallies.set(rule, tally);
  return tally;
}

function count(tally: Tally, sample: ToneSample, findings: ReturnType<typeof checkTone>): void {
  if (sample.rule === null) {
    tally.good += 1;
    tally.falseAlarms += Math.min(1, findings.length);
    return;
  }
  tally.bad += 1;
  tally.found += Math.min(1, findings.length);
  const right = findings.filter(({ rule }) => rule === sample.rule);
  tally.rightRule += Math.min(1, right.length);
  tally.reworded += Math.min(1, findings.filter(({ expected }) => expected.length > 0).length);
}

function describe({ bad, found, rightRule, reworded, good, falseAlarms }: Tally): string {
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  const precision = found + falseAlarms === 0 ? "–" : share(found, found + falseAlarms);
  return [
    `recall ${share(found, bad)} (${found}/${bad})`,
    `right rule ${share(rightRule, found)}`,
    `reworded ${share(reworded, found)}`,
    `precision ${precision}`,
    `false alarms ${share(falseAlarms, good)} (${falseAlarms}/${good})`,
  ].join(", ");
}

/** Only the part we tune on is ever looked at sentence by sentence. */
function listMiss(sample: ToneSample, findings: ReturnType<typeof checkTone>): void {
  const rules = findings.map(({ rule, actual }) => `${rule} “${actual}”`).join(", ");
  if (sample.rule === null && findings.length > 0) console.log(`FALSE  ${sample.text}\n       ${rules}`);
  else if (sample.rule !== null && findings.length === 0)
    console.log(`MISSED ${sample.rule}: ${sample.text}`);
  else if (sample.rule !== null && !findings.some(({ rule }) => rule === sample.rule))
    console.log(`OTHER  ${sample.rule}: ${sample.text}\n       ${rules}`);
}
