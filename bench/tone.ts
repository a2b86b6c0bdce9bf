/** Prints how many sentences the tone check judges in one second of CPU time, for each language with samples. */
import { existsSync, readFileSync } from "node:fs";
import { cpuUsage } from "node:process";
import { parse } from "yaml";
import { completeLocales } from "#i18n/locales.ts";
import { checkTone } from "#tone/check.ts";
import { grammarFor } from "#tone/grammars.ts";
import { compileLexicon } from "#tone/lexicon.ts";

const rounds = 10;
const root = new URL("../", import.meta.url);

for (const locale of completeLocales) {
  const samples = new URL(`tests/eval/tone/${locale}.jsonl`, root);
  const words = new URL(`src/tone/lexicons/${locale}.yaml`, root);
  if (!existsSync(samples) || !existsSync(words)) continue;
  const lexicon = compileLexicon(parse(readFileSync(words, "utf8")), grammarFor(locale));
  const texts = readFileSync(samples, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const judge = () =>
    texts.forEach((text) => checkTone({ file: "x.md", text, locale, kind: "template" }, { lexicon }));
  judge();
  const before = cpuUsage();
  for (let round = 0; round < rounds; round += 1) judge();
  const { user, system } = cpuUsage(before);
  const perSecond = Math.round((rounds * texts.length * 1e6) / (user + system));
  console.log(`${locale}: ${perSecond} sentences per CPU second`);
}
