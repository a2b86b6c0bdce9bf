/** The shapes that go into agent search and come out of it. */
import type { Channel, Stage } from "#schemas/vocabulary.ts";

export interface SearchRecord {
  /** Same id in every locale: a translation set shares it, for example `hold/checking-order`. */
  id: string;
  locale: string;
  kind: "template" | "article";
  title: string;
  shortcut?: string;
  questions: string[];
  keywords: string[];
  /** Plain text, no markup. */
  body: string;
  topic: string;
  stage?: Stage;
  channels?: Channel[];
}

export interface SearchFilters {
  locale?: string;
  kind?: SearchRecord["kind"];
  stage?: Stage;
  channel?: Channel;
  topic?: string;
  /** At most this many hits; 20 unless told. */
  limit?: number;
}

/** A stretch of a field that made the record match: `[start, end)` in UTF-16 units of the field as stored. */
export interface HitRange {
  field: "title" | "shortcut" | "questions" | "keywords" | "body";
  /** Which entry, for `questions` and `keywords`; 0 elsewhere. */
  index: number;
  start: number;
  end: number;
}

export interface Hit {
  id: string;
  /** Higher is better; comparable only within one result list. */
  score: number;
  record: SearchRecord;
  ranges: HitRange[];
}
