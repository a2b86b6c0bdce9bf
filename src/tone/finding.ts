/** What every check says to a writer: one place in one file, what is there, why it matters, what to write. */

export const severities = ["error", "warning", "suggestion"] as const;
export type Severity = (typeof severities)[number];

export interface Finding {
  /** Path as the writer would type it, relative to where the command runs, with forward slashes. */
  file: string;
  /** Lines and columns count from 1; columns count UTF-16 units, as editors do. */
  line: number;
  column: number;
  /** End is exclusive: the column after the last character. */
  endLine: number;
  endColumn: number;
  /** Rule id, which is the name of the rule's file. */
  rule: string;
  severity: Severity;
  /** What we saw and what to do, one or two plain sentences. */
  message: string;
  /** The exact text found. */
  actual: string;
  /** What to write instead, best first; empty where nothing can be offered. */
  expected: string[];
  /** Replaces `actual` without anybody looking: only where that can change no meaning. Not part of the JSON output. */
  fix?: string;
  /** Why it matters to the person reading. */
  because: string;
  /** Where the rule is explained. */
  url: string;
}
