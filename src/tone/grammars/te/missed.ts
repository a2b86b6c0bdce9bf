/** Whether anybody misses what does not come: “డబ్బు వెనక్కి రాదు” refuses, “మీ పేరు బయటకు రాదు” does not. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { complementAt, type Predicate } from "./predicate.ts";
import { readWord } from "./words.ts";

/** Say of themselves nothing of what is wanted. */
const neutral = new Set(["వచ్చు", "వెళ్ళు", "చేరు"]);

const wanted = [
  "awaited",
  "reader",
  "supply",
  "bargain",
  "grant",
  "cover",
  "outcome",
  "place",
  "commit",
  "available",
];
const back = /^(?:వెనక్కి|తిరిగి|చేతికి|ఇక్కడికి|మీదాకా|పైకి)$/u;

export function isMissed(
  tokens: readonly Token[],
  start: number,
  at: number,
  { verb, modality }: Predicate,
  lexicon: Lexicon,
): boolean {
  if (!neutral.has(verb) || modality !== "will") return true;
  const subject = tokens[complementAt(tokens, start, at)];
  if (subject === undefined) return true;
  if (lexicon.hasClass(subject, "to-us") || lexicon.hasClass(subject, "come-back")) return true;
  return tokens
    .slice(start, at)
    .some(
      (token) =>
        back.test(token.text) ||
        (readWord(token.text, lexicon).verb === undefined &&
          wanted.some((name) => lexicon.hasClass(token, name))),
    );
}
