/** The grammar of each language that has one. */
import { plainGrammar, type Grammar } from "./grammar.ts";
import { english } from "./grammars/en.ts";
import { hindi } from "./grammars/hi.ts";
import { persian } from "./grammars/fa.ts";
import { telugu } from "./grammars/te.ts";

const grammars: Record<string, Grammar> = { en: english, hi: hindi, fa: persian, te: telugu };

/** `en-IN` is read as `en`; a language without a grammar gets lexicon phrases only. */
export function grammarFor(locale: string): Grammar {
  return grammars[locale] ?? grammars[locale.split("-")[0] ?? ""] ?? plainGrammar;
}
