/** How clauses hang together: the words that link them, and what a clause takes over from the one before. */
import type { Actor, Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import {
  conjunctions,
  isAdverb,
  negativeSubjects,
  objectPronouns,
  prepositions,
  subjectPronouns,
} from "./function-words.ts";
import { isAuxiliary } from "./verb-group.ts";

export const linkers: Record<string, Relation> = {
  if: "condition",
  when: "condition",
  whenever: "condition",
  unless: "condition",
  whether: "condition",
  where: "condition",
  should: "condition",
  once: "time",
  until: "time",
  till: "time",
  before: "time",
  after: "time",
  while: "time",
  because: "reason",
  since: "reason",
  as: "reason",
  although: "reason",
  though: "reason",
  who: "relative",
  which: "relative",
  whose: "relative",
  how: "report",
  why: "report",
  what: "report",
};

/** “I understand that …”, “you mentioned …”, “sorry to hear …”: what follows is what somebody reports. */
export function reports(frame: Frame | undefined, lexicon: Lexicon): boolean {
  if (frame === undefined || (frame.negative && frame.actor !== "you")) return false;
  if (frame.actor === "we" && ownNews.has(frame.verb)) return false;
  return (
    (frame.actor === "we" || frame.actor === "you" || frame.mood === "command") &&
    lexicon.hasClass({ text: frame.verb, lemma: frame.verb }, "report")
  );
}

/** “We regret to say that …”: what follows is what we say. */
const ownNews = new Set("regret say tell afraid".split(" "));

/** “features you didn't buy”: the clause tells more about the noun before it. */
export function hangsOn(
  tokens: readonly Token[],
  start: number,
  actor: Actor,
  before: Frame | undefined,
): boolean {
  const noun = tokens[start - 1];
  if (actor !== "you" || noun?.kind !== "word" || (before !== undefined && before.verbAt >= start - 1))
    return false;
  if (
    before === undefined &&
    (noun.closed === true || /^(?:week|month|day|time|year|night)$/.test(noun.text))
  )
    return false;
  return (
    !isAdverb(noun.text) &&
    !conjunctions.has(noun.text) &&
    !prepositions.has(noun.text) &&
    !subjectPronouns.has(noun.text) &&
    !objectPronouns.has(noun.text) &&
    linkers[noun.text] === undefined
  );
}

/** Follows the clause it takes something back from. */
export const contrasting = new Set(["but", "though", "although", "whereas"]);

/** “Although we don't sell glass, our glazier cuts it.” */
export const concessions = new Set(["although", "though", "while", "whilst"]);

export function contrasts(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return contrasting.has(word) || (word === "while" && tokens[at - 1]?.text === ",");
}

export const joins = new Set(["and", "or"]);

/** “Nor will we”, “none of them”, “nothing else I can do”. */
export function deniedBefore(tokens: readonly Token[], start: number): boolean {
  const at = restWords.has(tokens[start - 1]?.text ?? "") ? start - 2 : start - 1;
  const words = [tokens[at]?.text ?? "", tokens[start]?.text ?? ""];
  return negativeSubjects.has(words[0] ?? "") || words.includes("nor");
}

const restWords = new Set(["else", "more", "further", "left"]);

/** “Not something we can do”, “nothing that we offer”, “there is nobody who can”: the clause is about what there is not. */
export function tellsOfNothing(tokens: readonly Token[], start: number, before: Frame | undefined): boolean {
  if (before?.negative !== true) return false;
  if (tokens[before.start]?.text === "there" && /^(?:who|that|which)$/.test(tokens[start - 1]?.text ?? ""))
    return true;
  const at =
    tokens[start - 1]?.text === "that" || tokens[start - 1]?.text === "which" ? start - 2 : start - 1;
  return at > before.verbAt && vagueNouns.has(tokens[at]?.text ?? "");
}

const vagueNouns = new Set(
  "something anything nothing thing things one much more else further service option feature way".split(" "),
);

/** “until 8 pm”, “since Monday” limit the clause they stand in; “until it is back” is one of its own. */
export function isTimeLimit(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (linkers[tokens[at]?.text ?? ""] !== "time" && tokens[at]?.text !== "since") return false;
  const next = tokens[at + 1];
  return next?.kind === "number" || next?.type === "time" || lexicon.hasClass(next, "day");
}

export function isRelativeThat(tokens: readonly Token[], at: number, before: Frame | undefined): boolean {
  const previous = tokens[at - 1];
  return (
    previous !== undefined &&
    previous.kind === "word" &&
    (before !== undefined || !(isAuxiliary(tokens[at + 1]?.text ?? "") || isAdverb(previous.text))) &&
    !prepositions.has(previous.text)
  );
}

/** “…, which is why we send two”. */
export function isOutcome(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "why" &&
    tokens[at - 1]?.text === "is" &&
    /^(?:which|that|this)$/.test(tokens[at - 2]?.text ?? "")
  );
}
