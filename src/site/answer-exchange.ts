/** What a page of the help centre and its search worker say to each other. */
import type { Answer } from "./find-answers.ts";

export interface SearchPlace {
  /** The page's language. */
  locale: string;
  locales: string[];
  defaultLocale: string;
  /** The path the site stands under. */
  base: string;
}

export interface Wanted {
  limit: number;
  /** A topic's id. */
  topic?: string;
  /** Looks into the full text too where words are unknown. */
  thorough?: boolean;
  /** Answers in this language alone, whatever the question is typed in. */
  locale?: string;
}

export interface Ranked {
  /** Best first. */
  answers: Answer[];
  /** Where the full text may know more: the language to look in. */
  unknownIn?: string;
}

export interface AnswerExchange {
  /** Fetches what a question in the page's language needs. */
  fetch: { asked: SearchPlace; told: undefined };
  /** Makes ready to answer in the page's language. */
  open: { asked: SearchPlace; told: undefined };
  rank: { asked: { query: string; place: SearchPlace; wanted: Wanted }; told: Ranked };
  /** What most readers come for. */
  often: { asked: SearchPlace; told: Answer[] };
}
