/** The place and the better wordings of a finding: built from the clause, listed with the phrase, or ready sentences. */
import { frameAt, type Frame } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { LexiconMatch } from "./phrase-index.ts";
import type { Sentence } from "./sentence.ts";
import { tokenRange } from "./sentence-facts.ts";

interface Wording {
  start: number;
  end: number;
  expected: string[];
  because?: string;
}

/** `expected` always replaces exactly `[start, end)`. */
export function findWording(
  rule: string,
  sentence: Sentence,
  lexicon: Lexicon,
  { frame, match }: { frame?: Frame | undefined; match?: LexiconMatch | undefined },
): Wording {
  const clause = frame ?? (match && frameAt(sentence.frames, match.start));
  const because = match === undefined ? {} : { because: match.because };
  if (match !== undefined && match.expected.length > 0)
    return { ...tokenRange(sentence, match.start, match.end), expected: match.expected, ...because };
  const rewording = clause && lexicon.grammar.reword(rule, sentence, clause);
  if (rewording !== undefined) return { ...rewording, ...because };
  const expected = lexicon.grammar.stock?.(rule) ?? [];
  return { start: sentence.start, end: sentence.end, expected, ...because };
}
