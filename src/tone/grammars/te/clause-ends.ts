/** Where Telugu clauses end: at their verb, unless the verb goes on or is only part of a bigger one. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { lapseOf } from "./blame.ts";
import {
  conditionsAfter,
  contrasts,
  fillers,
  hasty,
  quotesAfter,
  reasonsAfter,
  youPronouns,
} from "./function-words.ts";
import type { VerbWord } from "./verb-form.ts";
import { readWord } from "./words.ts";

/** After a comma a new clause begins, unless what stands before it is only an opening word or goes on (“చేసి,”). */
export function opensClause(
  tokens: readonly Token[],
  start: number,
  comma: number,
  lexicon: Lexicon,
): boolean {
  const before = tokens[comma - 1];
  if (before === undefined || comma === start) return true;
  return readWord(before.text, lexicon).verb?.form !== "participle";
}

export function endsClause(
  verb: VerbWord,
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (lapseOf(tokens, start, at, verb, lexicon) !== undefined) return true;
  if (verb.form === "participle" || verb.form === "relative" || verb.form === "noun") return false;
  const text = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  if (
    verb.person === "we" &&
    verb.negative &&
    verb.modality === "will" &&
    text.endsWith("ం") &&
    isInside(next)
  )
    return false;
  if (verb.form === "quote" && next?.text === "లేదు") return false;
  if (text === "అంటే" && readWord(tokens[at - 1]?.text ?? "", lexicon).verb === undefined) return false;
  if (verb.past && verb.person !== "we" && /^ఏ(?:మీ|ం)$/u.test(next?.text ?? "")) return false;
  if (text === "లేదా") return next?.text === "?";
  if (text === "కారు") return lexicon.hasClass(tokens[at - 1], "qualify");
  if (text === "రావు" && next?.text === "గారు") return false;
  if (verb.missed && youPronouns.has(next?.text ?? "")) return true;
  if (verb.missed || (verb.past && verb.person === "it" && youPronouns.has(tokens[at - 1]?.text ?? "")))
    return next === undefined || next.kind === "mark";
  if (text === "వచ్చు") return false;
  if (verb.form === "command" && verb.person === "you")
    return at > start && isEnd(tokens, hasty.has(next?.text ?? "") ? at + 2 : at + 1);
  return true;
}

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === "mark" && token.text !== "-");
}

/** Nouns look like “we don't” (కాలం, అద్దం); a verb stands at the end. */
function isInside(next: Token | undefined): boolean {
  if (next === undefined || next.kind === "mark") return false;
  return ![contrasts, reasonsAfter, quotesAfter, conditionsAfter, fillers].some((words) =>
    words.has(next.text),
  );
}
