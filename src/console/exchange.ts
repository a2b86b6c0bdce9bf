/** What the page and its worker say to each other. The worker holds all words; the page, only what is open. */
import type { TemplateText } from "#reply/template-body.ts";
import type { Channel, Stage } from "#schemas/vocabulary.ts";
import type { ArticleWords, TemplateWords, WordsVersion } from "./words.ts";

export interface WordsAddress {
  base: string;
  locales: string[];
  /** The agent's language; others come when they are needed. */
  locale: string;
}

/** A template or article, whatever its language. */
export interface Reference {
  kind: "template" | "article";
  id: string;
}

export interface Search {
  input: string;
  /** The language to show results in, where they exist in it. */
  locale: string;
  /** As `2026-11-26`, to tell what is due for review. */
  today: string;
  /** What to show for an empty input, in this order: pinned, then opened last. */
  recent: Reference[];
}

/** A text and the stretches of it that matched. */
export interface MarkedText {
  text: string;
  marks: { start: number; end: number }[];
}

export interface Result extends Reference {
  locale: string;
  title: MarkedText;
  /** Why it is here: the question that matched, else when to use it or what it answers. */
  reason: MarkedText;
  stage?: Stage;
  channels: Channel[];
  shortcut?: string;
  topic: string;
  useWhen?: string;
  notWhen?: string;
  reviewed: string;
  /** A team's id. */
  owner: string;
  overdue: boolean;
  /** Nothing was found; this comes nearest. */
  near?: boolean;
}

export interface Found {
  results: Result[];
  /** Languages that may have it have not come yet. */
  partial: boolean;
}

export interface OpenedTemplate {
  kind: "template";
  id: string;
  /** By language. */
  versions: Record<string, { words: TemplateWords; text: TemplateText }>;
  /** By language, then by slug and by stage/slug: all that this template inserts. */
  partials: Record<string, Record<string, TemplateText>>;
  /** The article it rests on, by language. */
  article: Record<string, { title: string; url: string }>;
}

export interface OpenedArticle {
  kind: "article";
  id: string;
  versions: Record<string, ArticleWords>;
}

export type Opened = OpenedTemplate | OpenedArticle;

/** What is asked, and what is told in return. */
export interface Exchange {
  load: { asked: WordsAddress; told: { version: WordsVersion; stages: Partial<Record<Stage, number>> } };
  /** Waits for other languages if `whole`. Tells nothing where a later search has overtaken it. */
  find: { asked: Search & { whole: boolean }; told: Found | undefined };
  open: { asked: Reference; told: Opened | undefined };
  /** All languages at once, to have them when nothing can be fetched any more. */
  hold: { asked: undefined; told: undefined };
}
