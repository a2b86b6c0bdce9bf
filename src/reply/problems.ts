/** Everything that can be wrong with a template while it is filled, as findings with their place in its source. */
import { toFinding, type FaultRule } from "#schemas/fault.ts";
import type { PlaceholderType } from "#schemas/vocabulary.ts";
import type { Finding } from "#tone/finding.ts";
import type { TemplateText } from "./template-body.ts";

const rules = {
  "no-broken-placeholder": "A placeholder that cannot be read goes out to the customer as it stands.",
  "no-unknown-fact": "A fact that does not exist leaves a hole in the sentence.",
  "no-unknown-partial": "The customer would miss the part that was to be inserted here.",
  "no-cyclic-partial": "Templates that insert each other never come to an end.",
  "no-wrong-value": "A value that is not understood cannot be printed in the customer's language.",
  "no-wrong-channel": "A wording made for one channel can be too long, or say “click here” on the phone.",
} as const;

export type ProblemRule = keyof typeof rules;

interface Span {
  start: number;
  end: number;
}

export function describeProblem(
  id: ProblemRule,
  { file, text }: TemplateText,
  { start, end }: Span,
  message: string,
  expected: string[] = [],
): Finding {
  const rule: FaultRule = {
    id,
    severity: id === "no-wrong-channel" ? "warning" : "error",
    because: rules[id],
  };
  return toFinding(rule, { place: { file, text, start, end }, message, expected });
}

/** What each type takes, for messages. */
export const typeExamples: Record<PlaceholderType, string> = {
  text: "any text",
  number: "a number, for example 12",
  money: "an amount, for example 1,499",
  date: "a day, for example 2026-11-26",
  time: "a time, for example 17:00",
  duration: "a length of time, for example 2 minutes",
  choice: "one of the choices",
  link: "a web address that starts with https://",
};
