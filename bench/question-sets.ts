/** Reads sets of real questions with their right answers, to measure search on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchRecord } from "#search/record.ts";

export interface Question {
  id: string;
  query: string;
  /** Record ids, any of which is a right answer. */
  relevant: string[];
}

export interface QuestionSet {
  name: string;
  records: SearchRecord[];
  /** By kind: as people wrote them (`plain`), `typo`, `kw` (content words only), `norm` (spelling variants), `roman`. */
  questions: Record<string, Question[]>;
  /** Other wordings by record id, for `questions` of the record; some sets have none. */
  phrasings: Map<string, string[]>;
}

/** Beside the project folder, because the questions belong to others. */
export const questionsFolder = join(import.meta.dirname, "../../shared/real/questions");

export const missingQuestions = `No question sets at ${questionsFolder}: nothing to measure.`;

const kinds = {
  plain: "queries",
  typo: "queries.typo",
  kw: "queries.kw",
  norm: "queries.norm",
  roman: "queries.roman",
};

/** Empty where the folder is absent. */
export function readQuestionSets(folder = questionsFolder): QuestionSet[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .map((name) => readSet(join(folder, name), name))
    : [];
}

function readSet(folder: string, name: string): QuestionSet {
  const documents = readLines<{ id: string; lang: string; title: string; body: string }>(folder, "corpus");
  const records = documents.map(({ id, lang, title, body }): SearchRecord => ({
    id,
    locale: lang,
    kind: "article",
    title,
    questions: [],
    keywords: [],
    body,
    topic: "questions",
  }));
  const questions = Object.entries(kinds).map(
    ([kind, file]) => [kind, readLines<Question>(folder, file)] as const,
  );
  const phrasings = readLines<{ id: string; phrasings: string[] }>(folder, "phrasings");
  return {
    name,
    records,
    questions: Object.fromEntries(questions.filter(([, found]) => found.length > 0)),
    phrasings: new Map(phrasings.map(({ id, phrasings }) => [id, phrasings])),
  };
}

function readLines<Line>(folder: string, file: string): Line[] {
  const path = join(folder, `${file}.jsonl`);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
}

/**
 * The same set after writers filled `questions`: up to `count` phrasings a record. A set without phrasings lends up to
 * `count` of each record's own questions and is measured on the others.
 */
export function fillQuestions(set: QuestionSet, count: number): QuestionSet {
  const phrasings = new Map<string, string[]>();
  const lent = new Set<string>();
  if (set.phrasings.size > 0) {
    for (const [id, all] of set.phrasings) phrasings.set(id, all.slice(0, count));
  } else {
    for (const { id, query, relevant } of set.questions["plain"] ?? []) {
      const filled = phrasings.get(relevant[0] ?? "") ?? [];
      if (filled.length >= count) continue;
      phrasings.set(relevant[0] ?? "", [...filled, query]);
      lent.add(id);
    }
  }
  const remaining = Object.entries(set.questions).map(([kind, questions]) => {
    return [kind, questions.filter(({ id }) => !lent.has(id.replace(/-[a-z]$/, "")))] as const;
  });
  return {
    ...set,
    records: set.records.map((record) => ({ ...record, questions: phrasings.get(record.id) ?? [] })),
    questions: Object.fromEntries(remaining.filter(([, questions]) => questions.length > 0)),
  };
}
