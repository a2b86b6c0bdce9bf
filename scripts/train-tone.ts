/**
 * Trains the tone check's second opinion: `npm run train:tone -- [locale…]` learns from tests/eval/tone, but for what is
 * held back there, and writes src/tone/fault-models/<locale>.json. The same sentences give the same file.
 */
import { writeFileSync } from "node:fs";
import { completeLocales } from "#i18n/locales.ts";
import { readLexiconFile } from "#node/load-lexicons.ts";
import { fine, openFaultModel, type FaultModelData } from "#tone/fault-model.ts";
import { grammarFor } from "#tone/grammars.ts";
import { compileLexicon, type Lexicon } from "#tone/lexicon.ts";
import { soundsLike } from "#tone/second-opinion.ts";
import { packModel, type PackedModel } from "./training/pack-model.ts";
import { regress } from "./training/regression.ts";
import { readSamples, type Sample } from "./training/samples.ts";
import { chooseThresholds, judgeSample, sharesAt, type Outcome } from "./training/thresholds.ts";

const ruleIds = Object.keys(soundsLike);
const kinds = [...ruleIds, fine];
/** With fewer slots features fall together, and less is found; more weights kept find little more. */
const size = { slots: 1 << 20, kept: 40_000 };
/**
 * Of good samples kept aside with their kin: of those that no rule was written from, and of the others, which are chosen
 * for being hard, so that more of them may be taken for faults. New authors raise up to twice as many alarms as those
 * kept aside; only English, with many, misses too much to allow fewer.
 */
const [alarmsAllowed, hardAlarms] = [0.012, 0.03];
const moreAlarms: Record<string, number> = { en: 0.02 };
/** Samples are kept aside in so many parts: those that were read for rules, and the authors of the others. */
const [readParts, authorParts] = [4, 6];

for (const locale of process.argv.length > 2 ? process.argv.slice(2) : completeLocales) {
  const { model: _, ...data } = readLexiconFile(locale) ?? { locale };
  const lexicon = compileLexicon(data, grammarFor(locale));
  const samples = readSamples(locale, lexicon, ruleIds);
  const { unread, read } = judgeAside(samples, lexicon);
  const { heard, doubted, found, alarms } = chooseThresholds([
    { outcomes: unread, alarms: moreAlarms[locale] ?? alarmsAllowed },
    { outcomes: read, alarms: hardAlarms },
  ]);
  const model: FaultModelData = { heard, doubted, ...learn(samples) };
  const file = new URL(`../src/tone/fault-models/${locale}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(model, undefined, 2)}\n`);
  const alone = sharesAt(unread, 1, 0);
  console.log(
    `${locale}: ${samples.length} samples. Of ${unread.length} kept aside, rules alone find ${percent(alone.found)} at ${percent(alone.alarms)} false alarms; with the model ${percent(found)} at ${percent(alarms)} (heard above ${heard}, doubted below ${doubted}).`,
  );
}

/** From those whose fault, if they have one, is a rule's that sentences alone can break. */
function learn(samples: Sample[]): PackedModel {
  const examples = samples.map(({ features, rule }) => ({ features, kind: rule ?? fine }));
  const known = examples.filter(({ kind }) => kinds.includes(kind));
  return packModel(regress(known, kinds, size), kinds);
}

/** Each marked sample by a model that learned from others: unread ones from no other sample by the same hand. */
function judgeAside(samples: Sample[], lexicon: Lexicon): { unread: Outcome[]; read: Outcome[] } {
  const authors = [...new Set(samples.map(({ author }) => author))];
  const setOf = ({ part, author }: Sample, at: number) =>
    part === "learn" ? `${part} ${authors.indexOf(author) % authorParts}` : `${part} ${at % readParts}`;
  const sets = Map.groupBy(
    samples.filter(({ part }) => part !== "library"),
    setOf,
  );
  const outcomes = [...sets.values()].flatMap((aside) => {
    const left = new Set(aside);
    const learned = learn(samples.filter((sample) => !left.has(sample)));
    const model = openFaultModel({ heard: 1, doubted: 0, ...learned });
    return aside.map((sample) => ({ part: sample.part, ...judgeSample(sample, model, lexicon, ruleIds) }));
  });
  return {
    unread: outcomes.filter(({ part }) => part === "learn"),
    read: outcomes.filter(({ part }) => part === "tune"),
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
