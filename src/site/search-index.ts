/** What the browser fetches to search one language. A small site's answers come whole; a large one's in parts. */
import type { Passage } from "#article/passages.ts";
import type { SearchRecord } from "#search/record.ts";

/** An answer as it travels. */
export interface StoredAnswer {
  /** `topic/slug`. */
  id: string;
  topic: string;
  title: string;
  /** The answer in at most two sentences. */
  summary: string;
  questions: string[];
  keywords: string[];
  passages: Passage[];
  /** What the same answer is called in the site's default language: many ask for "refund" whatever they read. */
  twin?: { title: string; questions: string[] };
  /** Only where it is written in another language than the index. */
  writtenIn?: string;
}

export interface SearchCatalogue {
  lang: string;
  /** Address under which `topic/slug/` stands in this language. */
  root: string;
  /** Titles by topic id. */
  topics: Record<string, string>;
  /** Glossary: the term first, then other wordings of it. */
  synonyms: string[][];
  /** Words that stand for one another in any shop, of those groups that these answers have a word of. */
  related: string[][];
  /** Ids of what most readers come for, most first. */
  oftenAsked: string[];
  /** All of them, or those often asked, without their passages, where all come in parts. */
  answers: StoredAnswer[];
  /** Only where the answers come in parts: where they stand, and how many there are. */
  parts?: { folder: string; version: string; count: number };
}

export function toRecord(answer: StoredAnswer, locale: string): SearchRecord {
  const { id, topic, title, summary, questions, keywords, passages } = answer;
  const body = [summary, ...passages.map(({ heading, text }) => `${heading}\n${text}`)].join("\n");
  return { id, locale, kind: "article", title, questions, keywords, body, topic };
}

/** The answers' twins, as records beside the answers' own: found, but never shown, so they are in no language. */
export function twinRecords(answers: readonly StoredAnswer[]): SearchRecord[] {
  return answers.flatMap(({ id, topic, twin }) =>
    twin ? [{ id, locale: "", kind: "article", keywords: [], body: "", topic, ...twin } as const] : [],
  );
}
