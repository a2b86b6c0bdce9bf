/** Prints how many sentences a CPU second the tone check judges, beside other prose linters on the same text. */
import { cpuUsage } from "node:process";
import retextEnglish from "retext-english";
import retextEquality from "retext-equality";
import retextIntensify from "retext-intensify";
import retextPassive from "retext-passive";
import retextReadability from "retext-readability";
import retextSimplify from "retext-simplify";
import { unified } from "unified";
import { VFile } from "vfile";
import writeGood from "write-good";
import { completeLocales } from "#i18n/locales.ts";
import { loadLexicons } from "#node/load-lexicons.ts";
import { checkTone } from "#tone/check.ts";
import { readToneSamples } from "../tests/eval/tone-samples.ts";

const rounds = 9;
const findLexicon = loadLexicons(() => undefined);

const retext = unified()
  .use(retextEnglish)
  .use(retextEquality)
  .use(retextIntensify)
  .use(retextPassive)
  .use(retextReadability)
  .use(retextSimplify)
  .freeze();

const english = sentencesOf("en");
const ours = measure(english, judgeIn("en"));
print("this check, en", ours);
for (const locale of completeLocales)
  if (locale !== "en") print(`this check, ${locale}`, measure(sentencesOf(locale), judgeIn(locale)));
print(
  "write-good, en",
  measure(english, (text) => writeGood(text)),
);
print(
  "retext with five plugins, en",
  measure(english, (text) => {
    const file = new VFile(text);
    retext.runSync(retext.parse(file), file);
  }),
);

function sentencesOf(locale: string): string[] {
  return readToneSamples(locale).map(({ text }) => text);
}

function judgeIn(locale: string): (text: string) => void {
  const lexicon = findLexicon(locale);
  if (lexicon === undefined) return () => {};
  return (text) => checkTone({ file: "x.md", text, locale, kind: "template" }, { lexicon });
}

/** Sentences a CPU second: the median of some rounds after a warm one. */
function measure(texts: string[], judge: (text: string) => void): number {
  texts.forEach(judge);
  const rates = Array.from({ length: rounds }, () => {
    const before = cpuUsage();
    texts.forEach(judge);
    const { user, system } = cpuUsage(before);
    return (texts.length * 1e6) / (user + system);
  });
  return rates.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function print(name: string, rate: number): void {
  const ratio = (rate / ours).toFixed(2);
  console.log(`${name.padEnd(30)} ${Math.round(rate)} sentences per CPU second (× ${ratio})`);
}
