/** The shipped lexicons, compiled once for all tests of the tone check: alone for tests of rules, and with their models. */
import { readLexiconFile } from "#node/load-lexicons.ts";
import type { ToneDocument } from "#tone/document.ts";
import { checkTone } from "#tone/check.ts";
import type { Finding } from "#tone/finding.ts";
import { grammarFor } from "#tone/grammars.ts";
import { compileLexicon, type Lexicon } from "#tone/lexicon.ts";

const compiled = new Map<string, Lexicon>();

/** Without the model: what a rule finds must not hang on what else it was weighed against. */
export function lexiconFor(locale: string): Lexicon {
  return compileOnce(locale, false);
}

/** As the check has it. */
export function shippedLexiconFor(locale: string): Lexicon {
  return compileOnce(locale, true);
}

function compileOnce(locale: string, withModel: boolean): Lexicon {
  const key = `${locale} ${withModel}`;
  const data = readLexiconFile(locale);
  const lexicon =
    compiled.get(key) ?? compileLexicon(withModel ? data : { ...data, model: undefined }, grammarFor(locale));
  compiled.set(key, lexicon);
  return lexicon;
}

/** What the rules alone find in a text, as a template unless told otherwise. */
export function check(text: string, document: Partial<ToneDocument> = {}): Finding[] {
  return checkTone(...asked(text, document, lexiconFor));
}

/** What the check finds. */
export function checkAsShipped(text: string, document: Partial<ToneDocument> = {}): Finding[] {
  return checkTone(...asked(text, document, shippedLexiconFor));
}

function asked(
  text: string,
  document: Partial<ToneDocument>,
  lexiconOf: (locale: string) => Lexicon,
): Parameters<typeof checkTone> {
  const locale = document.locale ?? "en";
  return [{ file: "reply.md", text, locale, kind: "template", ...document }, { lexicon: lexiconOf(locale) }];
}
