/** The documentation of a rule in each language: titles, reasons, and examples that are its tests as well. */
import { persianTexts } from "./rule-texts/fa.ts";
import { hindiTexts } from "./rule-texts/hi.ts";
import { teluguTexts } from "./rule-texts/te.ts";
import type { Rule, RuleText } from "./rule.ts";

const texts: Record<string, Record<string, RuleText>> = { fa: persianTexts, hi: hindiTexts, te: teluguTexts };

/** Languages that have rule texts of their own besides English. */
export const translatedLocales: readonly string[] = Object.keys(texts);

/** English stands in where a language has no text for a rule. */
export function ruleTextFor(rule: Rule, locale: string): RuleText {
  return texts[locale]?.[rule.id] ?? rule.text;
}
