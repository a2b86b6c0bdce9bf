/** Words, numbers, marks and neutral places of a sentence, in every script. */
import { neutralMark, type MappedText, type NeutralType } from "./mapped-text.ts";

export interface Token {
  kind: "word" | "number" | "neutral" | "mark";
  /** Lower-case form the lexicon is asked for; a grammar may replace it (can't → can, not). */
  text: string;
  /** The word's dictionary form as far as the grammar knows it. */
  lemma: string;
  /** As written, folded. */
  raw: string;
  /** `[start, end)` in the block's text. */
  start: number;
  end: number;
  /** Follows the word before it after a hyphen: must-have is must + have (joined). */
  joined: boolean;
  /** What a neutral stands for. */
  type?: NeutralType;
  /** Letters read out in another script (एचएलआर) that not everybody knows; of grammars that can tell. */
  letters?: true;
  /** Says little (really, simply): phrases match across it. */
  filler?: true;
  /** A pronoun, preposition or the like: with a capital it only starts a sentence, it is nobody's name. */
  closed?: true;
}

// ZWNJ and ZWJ belong to words; \w and \b know neither Devanagari, Telugu nor Arabic script.
const pattern = new RegExp(
  `${neutralMark}|\\p{N}+(?:[.,:/]\\p{N}+)*(?![\\p{L}\\p{M}\\p{N}])|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\u200c\\u200d]*(?:'[\\p{L}\\p{M}]+)*|\\S`,
  "gu",
);
const wordStart = /^[\p{L}\p{N}]/u;
const numeric = /^\p{N}[\p{N}.,:/]*$/u;

/** Tokens of the text between two offsets. */
export function tokenise(block: MappedText, start: number, end: number): Token[] {
  const text = block.text.slice(start, end);
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const at = start + match.index;
    const lower = raw.toLowerCase();
    const token: Token = {
      kind: "mark",
      text: lower,
      lemma: lower,
      raw,
      start: at,
      end: at + raw.length,
      joined: false,
    };
    if (raw === neutralMark) {
      token.kind = "neutral";
      token.type = block.neutralAt(at)?.type ?? "text";
    } else if (wordStart.test(raw)) token.kind = numeric.test(raw) ? "number" : "word";
    if (token.kind !== "mark") joinAfterHyphen(tokens, token);
    tokens.push(token);
  }
  return tokens;
}

function joinAfterHyphen(tokens: Token[], token: Token): void {
  const hyphen = tokens.at(-1);
  const before = tokens.at(-2);
  if (hyphen?.raw !== "-" || hyphen.end !== token.start || before?.end !== hyphen.start) return;
  if (before.kind === "mark") return;
  tokens.pop();
  token.joined = true;
}
