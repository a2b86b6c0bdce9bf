/** Verbs without an auxiliary: commands, and what follows a noun or a pronoun. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { type Span } from "./subject.ts";
import { linkers } from "./links.ts";
import {
  commandOpeners,
  conjunctions,
  determiners,
  haveForms,
  isAdverb,
  negations,
  prepositions,
  questionWords,
  subjectPronouns,
} from "./function-words.ts";
import { isPlural } from "./plural.ts";
import { isAuxiliary, isPast } from "./verb-group.ts";

export function isClauseStart(
  tokens: readonly Token[],
  clauseStart: number,
  at: number,
  word: string,
): boolean {
  if (word === "may") return false;
  return tokens.slice(clauseStart, at).every(({ text }) => commandOpeners.has(text) || isAdverb(text));
}

/** “Do you …”, “Is it …?”; “Do it now” asks nothing. */
export function asksAfter(word: string, question: boolean): boolean {
  return subjectPronouns.has(word) && (question || !/^(?:it|this|that|these|those)$/.test(word));
}

/** “It closes on Monday and opens again on Tuesday”, “they took one look and refused to quote”. */
export function sharesSubject(
  tokens: readonly Token[],
  at: number,
  before: Frame | undefined,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (token === undefined || before === undefined || before.mood !== "statement") return false;
  if (tokens[at - 1]?.text !== "and" || token.text === token.lemma) return false;
  if (!token.text.endsWith("s") && !(before.past && isPast(token))) return false;
  const next = tokens[at + 1];
  return (
    lexicon.hasClass(token, "verb") &&
    (next === undefined ||
      prepositions.has(next.text) ||
      determiners.has(next.text) ||
      isAdverb(next.text) ||
      /^(?:you|it|them|to)$/.test(next.text) ||
      next.kind !== "word")
  );
}

/** A verb that can only be finite: goes, lies, took. */
export function isFinite(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.text ?? "";
  return (
    token !== undefined &&
    token.text !== token.lemma &&
    token.text.endsWith("s") &&
    lexicon.hasClass(token, "verb") &&
    !prepositions.has(before) &&
    !determiners.has(before) &&
    !isAuxiliary(tokens[at + 1]?.text ?? "")
  );
}

/** “and” joins clauses where a subject or a verb follows, words otherwise. */
export function opensClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (subjectPronouns.has(next.text) || determiners.has(next.text) || commandOpeners.has(next.text))
    return true;
  if (isAuxiliary(next.text)) return true;
  if (lexicon.hasClass(next, "verb") && next.text === next.lemma) return true;
  return tokens[at - 2]?.text === "," && hasVerbAhead(tokens, at, lexicon);
}

/** “…, and room service runs all night”. */
function hasVerbAhead(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokens.slice(at + 1, at + 5).some((token, index, ahead) => {
    const before = ahead[index - 1]?.text ?? tokens[at]?.text ?? "";
    const inflected = token.text !== token.lemma && !token.text.endsWith("ing");
    return (
      inflected && lexicon.hasClass(token, "verb") && !prepositions.has(before) && !determiners.has(before)
    );
  });
}

export function negatedBefore(tokens: readonly Token[], at: number, clauseStart: number): boolean {
  for (let index = at - 1; index >= clauseStart; index -= 1) {
    const word = tokens[index]?.text ?? "";
    if (negations.has(word)) return true;
    if (word === "longer" && tokens[index - 1]?.text === "no") return true;
    if (!isAdverb(word)) return false;
  }
  return false;
}

/** A verb without auxiliary: after a pronoun, as a command, or an inflected verb after a noun. */
export function readsAsVerb(
  tokens: readonly Token[],
  clauseStart: number,
  at: number,
  subject: Span | undefined,
  frames: Frame[],
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || token.joined || tokens[at + 1]?.joined) return false;
  const word = token.text;
  const next = tokens[at + 1]?.text ?? "";
  if (
    isAdverb(word) ||
    prepositions.has(word) ||
    determiners.has(word) ||
    conjunctions.has(word) ||
    subjectPronouns.has(word) ||
    negations.has(word) ||
    questionWords.has(word) ||
    haveForms.has(word)
  )
    return false;
  const isVerb = lexicon.hasClass(token, "verb") && !(word.endsWith("s") && isAuxiliary(next));
  if (subject === undefined) {
    const noun = next === "of" && !takesOf.has(word);
    return isVerb && !noun && word === token.lemma && isCommand(tokens, clauseStart, at, lexicon);
  }
  const [start, end] = subject;
  if (lacksNoun(tokens, subject, lexicon)) return false;
  const pronoun = end - start === 1 && subjectPronouns.has(tokens[start]?.text ?? "");
  if (!pronoun)
    return (
      isVerb &&
      (word !== token.lemma ||
        isPlural(tokens[end - 1]) ||
        isPlural(headOf(tokens, subject)) ||
        isPast(token)) &&
      !word.endsWith("ing") &&
      !prepositions.has(tokens[at - 1]?.text ?? "") &&
      !determiners.has(tokens[at - 1]?.text ?? "") &&
      (frames.at(-1)?.start ?? -1) < clauseStart
    );
  if (/^(?:this|that|these|those|there)$/.test(tokens[start]?.text ?? ""))
    return isVerb && word !== token.lemma;
  const before = tokens[start - 1]?.text ?? "";
  const objectOfVerb = frames.at(-1)?.verbAt === start - 1 || (prepositions.has(before) && before !== "like");
  return objectOfVerb
    ? isVerb && (frames.at(-1)?.classes.has("report") ?? false)
    : isVerb || !word.endsWith("ing");
}

/** “With three visits”: the word itself is the noun. */
function lacksNoun(tokens: readonly Token[], [start, end]: Span, lexicon: Lexicon): boolean {
  if (!prepositions.has(tokens[start]?.text ?? "") || end - start < 2) return false;
  return tokens
    .slice(start + 1, end)
    .every(
      (token) => token.kind === "number" || determiners.has(token.text) || lexicon.hasClass(token, "count"),
    );
}

/** “Dispose of it” orders; “list of files” names. */
const takesOf = new Set("approve beware complain dispose dream hear know speak take talk think".split(" "));

/** “The keys to that model”. */
function headOf(tokens: readonly Token[], [start, end]: Span): Token | undefined {
  const head = tokens.slice(start, end).findIndex(({ text }) => prepositions.has(text));
  return tokens[(head < 0 ? end : start + head) - 1];
}

function isCommand(tokens: readonly Token[], clauseStart: number, at: number, lexicon: Lexicon): boolean {
  if (!isClauseStart(tokens, clauseStart, at, "")) return false;
  if (tokens[at - 1]?.text === ")") return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return true;
  if (lexicon.hasClass(next, "verb") && next.text.endsWith("ed")) return false;
  if (lexicon.hasClass(tokens[at], "details") && lexicon.hasClass(next, "details")) return false;
  if (
    determiners.has(next.text) ||
    prepositions.has(next.text) ||
    isAdverb(next.text) ||
    questionWords.has(next.text) ||
    /^(?:me|us|it|them|him|her|you|if|whether|that|and|or)$/.test(next.text)
  )
    return true;
  for (let index = at + 1; index < tokens.length && tokens[index]?.kind !== "mark"; index += 1) {
    const word = tokens[index]?.text ?? "";
    if (prepositions.has(word) || word in linkers || conjunctions.has(word)) break;
    if (
      isAuxiliary(word) ||
      (index > at + 1 && lexicon.hasClass(tokens[index], "verb") && word.endsWith("s"))
    )
      return false;
  }
  return true;
}
