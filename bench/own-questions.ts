/** The questions of tests/eval/search/, with the sample shop's words as the records that should answer them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articleRecord, templateRecord } from "#console/search-records.ts";
import { completeLocales } from "#i18n/locales.ts";
import { readWords } from "#node/read-words.ts";
import { otherWords } from "#schemas/glossary.ts";
import type { SearchRecord } from "#search/record.ts";
import type { SynonymGroup } from "#search/synonyms.ts";
import type { Question } from "./question-sets.ts";

const folder = join(import.meta.dirname, "../tests/eval/search");
const words = join(import.meta.dirname, "../src/content");

interface Line {
  id: string;
  query: string;
  answers: string[];
  kind: string;
}

export interface OwnQuestions {
  /** Of all languages. */
  records: SearchRecord[];
  synonyms: SynonymGroup[];
  /** By language, then by kind. */
  questions: Record<string, Record<string, Question[]>>;
}

export async function readOwnQuestions(): Promise<OwnQuestions> {
  const { words: shop } = await readWords(words);
  const templates = shop.templates.map(({ id, locale, stage, text, data }) =>
    templateRecord({ id, locale, stage, source: text, ...data }),
  );
  const articles = shop.articles.map(({ id, locale, topic, text, bodyStart, data }) =>
    articleRecord({ id, locale, topic, url: "", ...data, body: plainText(text.slice(bodyStart)) }),
  );
  const synonyms = Object.entries(shop.glossary).flatMap(([locale, terms]) =>
    Object.values(terms).map((entry) => ({ locale, term: entry.term, words: otherWords(entry) })),
  );
  const questions = completeLocales.map((locale) => [locale, readQuestions(locale)] as const);
  return { records: [...templates, ...articles], synonyms, questions: Object.fromEntries(questions) };
}

/** Roughly what a reader sees of MDX. */
function plainText(body: string): string {
  return body.replace(/<[^>]*>|\]\([^)]*\)|[#*_[`>]/gu, " ").replace(/\s+/gu, " ");
}

function readQuestions(locale: string): Record<string, Question[]> {
  const file = join(folder, `${locale}.jsonl`);
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const questions = lines.map((line) => {
    const { id, query, answers, kind } = JSON.parse(line) as Line;
    return { id, query, relevant: answers, kind };
  });
  const kinds = Map.groupBy(questions, ({ kind }) => kind);
  return Object.fromEntries(kinds);
}
