/** Letters nobody explained: what readers of the trade know and customers don't. */
import type { Lexicon } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";
import { isHarmless } from "./sentence-facts.ts";

const shortForm = /^(?:[A-Z]{2,6}s?|[A-Z][a-z][A-Z])$/;

/** The same as the pattern says, and for most words at once. */
function isShortForm(raw: string): boolean {
  const first = raw.charCodeAt(0);
  return first >= 0x41 && first <= 0x5a && shortForm.test(raw);
}

/** CN23, MT103: numbers of forms and messages. */
const code = /^[A-Z]{2,3}\d{2,4}$/;

/** Token indices of the short forms that are neither generally known, a word in capitals nor spelled out. */
export function findShortForms(sentence: Sentence, lexicon: Lexicon): number[] {
  const explained = new Set(explainedIn(sentence));
  return sentence.tokens.flatMap((token, index) => {
    if (token.kind !== "word" || !isShortForm(token.raw) || explained.has(token.raw)) return [];
    if (isHarmless(sentence, "no-unexplained-acronym", index, index + 1)) return [];
    if (lexicon.hasClass(token, "known-acronym") || lexicon.knows(token.text)) return [];
    if (isNumbered(sentence, index)) return [];
    if (isShouted(sentence, index) || lexicon.hasClass(sentence.tokens[index - 1], "spells")) return [];
    return [index];
  });
}

/** Two of them in one sentence, or one beside a code, are inside language, not one word to look up. */
export function stacks({ tokens }: Sentence, found: number[]): boolean {
  const codes = found.length === 0 ? [] : tokens.filter(({ raw }) => code.test(raw)).map(({ raw }) => raw);
  return new Set([...found.map((at) => tokens[at]?.raw), ...codes]).size > 1;
}

/** “DCN (delivery code)”, “delivery code (DCN)” and “DCN, the delivery code number”. */
export function explainedIn({ tokens }: Sentence): string[] {
  return tokens.flatMap(({ raw }, index) => {
    if (!isShortForm(raw)) return [];
    const before = tokens[index - 1]?.raw;
    const after = tokens[index + 1]?.raw;
    const inBrackets = after === "(" || (before === "(" && after === ")");
    return inBrackets || spellsOut(tokens.slice(index + 1, index + 12), raw) ? [raw] : [];
  });
}

const introduces = /^(?:,|–|—|:|or)$/;
const unspelled = /^(?:a|an|the|our|your|my|of|and|for|to|in)$/;

/** Whether what stands behind a comma begins with these letters, word by word. */
function spellsOut([mark, ...words]: Sentence["tokens"], letters: string): boolean {
  if (!mark || !introduces.test(mark.raw)) return false;
  const initials = words.filter(({ text }) => !unspelled.test(text)).map(({ text }) => text[0]);
  return initials.join("").startsWith(letters.toLowerCase());
}

/** CH-12, TKT 99812: the number of an order or a case, which nobody has to understand. */
function isNumbered({ tokens }: Sentence, index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === "number" && (next.joined === true || next.raw.length > 3);
}

/** Between other words in capitals it is shouting, not a short form. */
function isShouted({ tokens }: Sentence, index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (token) => token?.kind === "word" && /^[A-Z]{2,}$/.test(token.raw),
  );
}
