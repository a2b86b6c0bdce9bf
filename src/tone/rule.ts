/** What a rule is: one file in rules/, whose examples are its tests and its documentation. */
import type { RuleLimits } from "#schemas/rule-settings.ts";
import type { ToneDocument } from "./document.ts";
import type { Severity } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Prose } from "./prose.ts";
import type { Sentence } from "./sentence.ts";

export interface WrongExample {
  text: string;
  /** One of the wordings the rule must offer, as it would stand in `expected`. */
  expected?: string;
  /** What the text is, where the rule looks only there. */
  document?: Partial<Pick<ToneDocument, "kind" | "channel" | "stage">>;
}

export interface RuleExamples {
  wrong: WrongExample[];
  /** Texts the rule must leave alone, hard cases first. */
  right: (string | Omit<WrongExample, "expected">)[];
}

export interface RuleText {
  /** One line for lists of rules. */
  title: string;
  /** Why it matters to the person reading; also said with each finding. */
  because: string;
  /** What the rule looks for and leaves alone. */
  explanation: string;
  examples: RuleExamples;
}

export interface Report {
  sentence: Sentence;
  /** `[start, end)` in the block's text: what `expected` replaces. The whole sentence unless given. */
  start?: number;
  end?: number;
  message: string;
  expected?: string[];
  /** The first of `expected` can change no meaning. */
  safe?: boolean | undefined;
  /** The rule's own reason unless given. */
  because?: string;
}

export interface RuleContext {
  document: ToneDocument;
  lexicon: Lexicon;
  prose: Prose;
  sentences: Sentence[];
  /** What the words folder or the template sets over the rules' own limits. */
  limits: RuleLimits;
  report(report: Report): void;
}

/** What it says about itself stands in rule-texts/<locale>.ts. */
export interface Rule {
  id: string;
  /** “off” where the fault is legitimate in that kind of text. */
  severity: { template: Severity; article: Severity | "off" };
  /** Judges one sentence. */
  checkSentence?(sentence: Sentence, context: RuleContext): void;
  /** Judges the whole text. */
  checkText?(context: RuleContext): void;
}
