/** The documentation of a rule in each language: titles, reasons, and examples that are its tests as well. */
import { englishTexts } from "./rule-texts/en.ts";
import { persianTexts } from "./rule-texts/fa.ts";
import { hindiTexts } from "./rule-texts/hi.ts";
import { teluguTexts } from "./rule-texts/te.ts";
import type { RuleText } from "./rule.ts";

/** By locale, then by rule id. */
export const ruleTexts: Record<string, Record<string, RuleText>> = {
  en: englishTexts,
  hi: hindiTexts,
  te: teluguTexts,
  fa: persianTexts,
};

/** English stands in where a language has no text for a rule. Throws where no rule has that id. */
export function ruleTextFor(rule: string, locale: string): RuleText {
  const text = ruleTexts[locale]?.[rule] ?? englishTexts[rule];
  if (text === undefined) throw new Error(`No rule is called ${rule}.`);
  return text;
}
