/** The shapes the console works from: what stands in the page, and what it fetches from /api/. */
import type { Facts } from "#schemas/facts.ts";
import type { LocalisedText } from "#schemas/localised.ts";
import type { TemplateData } from "#schemas/template.ts";
import type { Audience, Stage } from "#schemas/vocabulary.ts";

/** What the page carries in `#console-data`. */
export interface ConsoleData {
  /** The shop's. */
  name: LocalisedText;
  locales: string[];
  defaultLocale: string;
  /** Where the site stands, with a slash at both ends. */
  base: string;
  currency: string;
  facts: Facts;
  topics: Record<string, LocalisedText>;
  /** Where the words folder can be changed; missing where the settings name no repository. */
  repository?: { url: string; branch: string; folder: string };
  teams: Record<string, LocalisedText>;
  /** Origins of the programs that may show the console and talk to it. */
  hosts: string[];
}

/** An entry of `/api/templates.<locale>.json`. */
export interface TemplateWords extends Omit<TemplateData, "draft"> {
  /** `stage/slug`, the same in every language. */
  id: string;
  locale: string;
  stage: Stage;
  /** The whole file. */
  source: string;
}

/** An entry of `/api/articles.<locale>.json`. */
export interface ArticleWords {
  /** `topic/slug`, the same in every language. */
  id: string;
  locale: string;
  topic: string;
  title: string;
  summary: string;
  questions: string[];
  keywords: string[];
  /** Plain text. */
  body: string;
  /** From the root of the host. */
  url: string;
  audience: Audience;
  owner: string;
  reviewed: string;
  reviewEvery?: number;
}

/** What the result list shows of a template. */
export type TemplateCard = Omit<TemplateWords, "source" | "placeholders" | "rules" | "limits">;

/** What the result list shows of an article. */
export type ArticleCard = Omit<ArticleWords, "body">;

/** When the words were built, and what changes when any of them does. */
export interface WordsVersion {
  /** ISO date and time. */
  builtAt: string;
  digest: string;
}

/** `/api/shelves.json`: the files of this build. A file's name changes with its content, so it may be kept for good. */
export interface ShelfList extends WordsVersion {
  defaultLocale: string;
  /** How many replies each stage has, translations counted once. */
  stages: Partial<Record<Stage, number>>;
  /** By language, in `/api/shelves/`; gzipped bytes for `openShelf` and `openTexts`. */
  files: Record<string, { search: string; texts: string }>;
}
