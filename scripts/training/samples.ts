/** The sentences the tone check's second opinion learns from, read as the check reads them. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { featuresOf } from "#tone/fault-features.ts";
import type { Lexicon } from "#tone/lexicon.ts";
import { extractProse } from "#tone/prose.ts";
import { ruleTextFor } from "#tone/rule-texts.ts";
import { readSentences, type Sentence } from "#tone/sentence.ts";
import { isJudged } from "#tone/second-opinion.ts";
import { readToneSamples } from "../../tests/eval/tone-samples.ts";

export interface Sample {
  text: string;
  /** The rule it breaks. */
  rule: string | null;
  features: number[][];
  sentences: Sentence[];
  /** Whose: the letters an id begins with. Sentences of one author are alike. */
  author: string;
  /** learn: the rules were written without knowing it · library: said by our sample replies, which are good. */
  part: "tune" | "learn" | "library";
}

/** All of tests/eval/tone but what is held back, the rules' own examples, and the sentences of the sample library. */
export function readSamples(locale: string, lexicon: Lexicon, ruleIds: string[]): Sample[] {
  return [
    ...markedSamples(locale, lexicon),
    ...ruleIds.flatMap((id) => ruleExamples(id, lexicon)),
    ...librarySamples(lexicon),
  ];
}

function markedSamples(locale: string, lexicon: Lexicon): Sample[] {
  return readToneSamples(locale)
    .filter(({ part }) => part !== "held")
    .map(({ id, text, rule, part }) => ({
      ...sampleOf(readText(text, lexicon), rule),
      author: id.replace(/\d+$/, ""),
      part: part === "learn" ? "learn" : "tune",
    }));
}

function ruleExamples(id: string, lexicon: Lexicon): Sample[] {
  const { wrong, right } = ruleTextFor(id, lexicon.locale).examples;
  const read = (example: string | { text: string }, rule: string | null) =>
    sampleOf(readText(typeof example === "string" ? example : example.text, lexicon), rule);
  return [...wrong.map((example) => read(example, id)), ...right.map((example) => read(example, null))];
}

/** Each sentence once, however many replies say it. */
function librarySamples(lexicon: Lexicon): Sample[] {
  const cwd = fileURLToPath(new URL(`../../src/content/templates/${lexicon.locale}/`, import.meta.url));
  const sentences = globSync("**/*.md", { cwd })
    .toSorted()
    .flatMap((file) => readText(readFileSync(`${cwd}${file}`, "utf8"), lexicon, file))
    .filter(isJudged);
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()].map((sentence) => ({
    ...sampleOf([sentence], null),
    author: "library",
    part: "library",
  }));
}

function sampleOf(sentences: Sentence[], rule: string | null): Sample {
  const text = sentences.map((sentence) => sentence.text).join(" ");
  return { text, rule, sentences, features: featuresOf(sentences), author: "ours", part: "tune" };
}

function readText(text: string, lexicon: Lexicon, file = ""): Sentence[] {
  const document = { file, text, locale: lexicon.locale, kind: "template" as const };
  return readSentences(extractProse(document).blocks, lexicon);
}
