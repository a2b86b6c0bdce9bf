/** What the page and the tone worker say to each other. */
import type { RuleLimits } from "#schemas/rule-settings.ts";
import type { Channel, Stage } from "#schemas/vocabulary.ts";
import type { Severity } from "#tone/finding.ts";
import type { LexiconData } from "#tone/lexicon-data.ts";

export interface CheckedText {
  text: string;
  locale: string;
  channel: Channel;
  stage: Stage;
  /** The template's own. */
  rules: Record<string, Severity | "off">;
  limits: RuleLimits;
}

export interface ToneHint {
  /** `[start, end)` in the text. */
  start: number;
  end: number;
  severity: Severity;
  /** In the agent's language. */
  message: string;
  expected: string[];
}

export interface ToneQuestion {
  /** A whole address, with a slash at its end. */
  base: string;
  checked: CheckedText;
  /** The agent's language. */
  locale: string;
}

export interface ToneExchange {
  check: { asked: ToneQuestion; told: ToneHint[] };
}

/** `/api/tone/<locale>.json` */
export interface ToneWords {
  lexicon: LexiconData;
  /** The shop's own severities and limits. */
  rules: Record<string, Severity | "off">;
  limits: RuleLimits;
}

/** `/api/rule-titles.<locale>.json`: what each rule says, by its id. */
export type RuleTitles = Record<string, string>;
