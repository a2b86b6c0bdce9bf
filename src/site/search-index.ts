/** What the browser fetches to search one language: the articles' records, and how to show and reach them. */
import type { SearchRecord } from "#search/record.ts";

export interface AnswerRecord extends SearchRecord {
  /** The answer in at most two sentences. */
  summary: string;
  /** Only where it is written in another language than the index. */
  writtenIn?: string;
}

export interface SearchIndex {
  lang: string;
  /** Address under which `topic/slug/` stands in this language. */
  root: string;
  /** Titles by topic id. */
  topics: Record<string, string>;
  records: AnswerRecord[];
}
