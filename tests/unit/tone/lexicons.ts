/** The shipped lexicons, compiled once for all tests of the tone check. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { ToneDocument } from "#tone/document.ts";
import { checkTone } from "#tone/check.ts";
import type { Finding } from "#tone/finding.ts";
import { grammarFor } from "#tone/grammars.ts";
import { compileLexicon, type Lexicon } from "#tone/lexicon.ts";

const compiled = new Map<string, Lexicon>();

export function lexiconFor(locale: string): Lexicon {
  let lexicon = compiled.get(locale);
  if (lexicon === undefined) {
    const file = new URL(`../../../src/tone/lexicons/${locale}.yaml`, import.meta.url);
    lexicon = compileLexicon(parse(readFileSync(file, "utf8")), grammarFor(locale));
    compiled.set(locale, lexicon);
  }
  return lexicon;
}

/** Findings in a text, as a template unless told otherwise. */
export function check(text: string, document: Partial<ToneDocument> = {}): Finding[] {
  const locale = document.locale ?? "en";
  const whole: ToneDocument = { file: "reply.md", text, locale, kind: "template", ...document };
  return checkTone(whole, { lexicon: lexiconFor(locale) });
}
