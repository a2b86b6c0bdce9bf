/** What goes into an import and what comes out, shared by its steps. */
import type { Root } from "mdast";
import type { Found } from "./losses.ts";

export interface SourceFile {
  /** Below the imported folder, with forward slashes, for example `Store/Payments/refunds.fr.md`. */
  path: string;
  text: string;
}

export interface ImportOptions {
  /** The language of files that do not say theirs. */
  defaultLocale: string;
  /** Languages the words folder already speaks; they help to read `guide_hi.md`. */
  locales: readonly string[];
  /** The imported folder's own name: the topic of files that stand in no folder. */
  folderName: string;
  /** The team that owns the articles; an id from teams.yaml. */
  owner: string;
  /** As `2026-11-21`. */
  today: string;
  /** Where these pages stand on the web today, so that links and pictures left behind can still be reached. */
  site?: string | undefined;
}

/** A file on its way to an article. */
export interface Draft extends Found {
  path: string;
  locale: string;
  topic: string;
  slug: string;
  fields: Record<string, unknown>;
  title: string;
  tree: Root;
}
