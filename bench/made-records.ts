/** Any number of made-up records in all languages of the question sets, from the words of those sets. */
import { createDice } from "../scripts/training/dice.ts";
import type { SearchRecord } from "#search/record.ts";
import type { QuestionSet } from "./question-sets.ts";

/** The same records on every run: titles of 6 words, five questions, bodies of 60 words, a set in each language. */
export function makeRecords(sets: readonly QuestionSet[], count: number): SearchRecord[] {
  const next = createDice(1);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const sources = [...Map.groupBy(sets, ({ records }) => records[0]?.locale ?? "")].map(([locale, own]) => ({
    locale,
    words: own.flatMap(({ records }) =>
      records.flatMap(({ title, body }) => `${title} ${body}`.split(/\s+/)),
    ),
    questions: own.flatMap(({ questions }) => (questions["plain"] ?? []).map(({ query }) => query)),
  }));
  return Array.from({ length: count }, (_, i): SearchRecord => {
    const { locale, words, questions } = sources[i % sources.length] ?? {
      locale: "",
      words: [],
      questions: [],
    };
    const text = (length: number) => Array.from({ length }, () => pick(words)).join(" ");
    return {
      id: `made/${Math.floor(i / sources.length)}`,
      locale,
      kind: "template",
      title: text(6),
      questions: Array.from({ length: 5 }, () => pick(questions) ?? ""),
      keywords: [text(2)],
      body: text(60),
      topic: "made",
    };
  });
}
