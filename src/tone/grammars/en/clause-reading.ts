/** How far an English sentence has been read: the clauses found, and how the next one hangs on them. */
import type { Actor, Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { classesOfVerb } from "./finish-frame.ts";
import { concessions, contrasts, deniedBefore, hangsOn, reports, tellsOfNothing } from "./links.ts";
import { endsInTag, type VerbGroup } from "./verb-group.ts";

export interface ClauseReading {
  tokens: readonly Token[];
  lexicon: Lexicon;
  question: boolean;
  polite: boolean;
  frames: Frame[];
  /** Token index where the present clause starts. */
  clauseStart: number;
  relation: Relation;
  /** How many clauses there were at the last link. */
  framesAtLink: number;
}

const politeWords = new Set(
  "please kindly thanks thank grateful appreciate appreciated welcome mind may".split(" "),
);

export function startReading(tokens: readonly Token[], lexicon: Lexicon): ClauseReading {
  return {
    tokens,
    lexicon,
    question: (tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?") && !endsInTag(tokens),
    polite: tokens.some(({ text }) => politeWords.has(text)),
    frames: [],
    clauseStart: 0,
    relation: "main",
    framesAtLink: 0,
  };
}

/** The next clause starts at `start` and hangs so on what was read. */
export function linkClause(reading: ClauseReading, relation: Relation, start: number): void {
  reading.relation = relation;
  reading.clauseStart = start;
  reading.framesAtLink = reading.frames.length;
}

/** Where what follows the last verb starts. */
export function restStart({ clauseStart, frames }: ClauseReading): number {
  return Math.max(clauseStart, (frames.at(-1)?.verbAt ?? -1) + 1);
}

/** What is known of a clause besides its verb. */
export interface ClauseSubject {
  start: number;
  actor: Actor;
  command?: boolean;
  /** “Nobody can”. */
  negative?: boolean;
  /** “To return it, …”. */
  purpose?: boolean;
}

export function addFrame(reading: ClauseReading, group: VerbGroup, subject: ClauseSubject): void {
  const { tokens, lexicon, question, polite, frames, clauseStart, relation } = reading;
  const { start, actor, command = false, negative = false } = subject;
  const before = frames.at(-1);
  const regrets = relation === "condition" && actor === "you" && group.perfect && !group.passive;
  if (before !== undefined && before.end > start) before.end = Math.max(start, before.verbAt + 1);
  const frame: Frame = {
    start,
    end: tokens.length,
    verbAt: group.verbAt,
    verb: group.verb,
    actor,
    mood: command ? "command" : question ? "question" : "statement",
    modality: regrets ? "should" : youShall(reading, group, actor) ? "must" : group.modality,
    contrast:
      contrasts(tokens, clauseStart - 1) ||
      (relation === "main" && before !== undefined && concessions.has(tokens[0]?.text ?? "")),
    consequence: tokens[clauseStart - 1]?.text === "so",
    follows: tokens[clauseStart - 1]?.text === "and" && start === clauseStart && start < group.verbAt,
    negative:
      group.negative || negative || deniedBefore(tokens, start) || tellsOfNothing(tokens, start, before),
    past: group.past || regrets,
    passive: group.passive,
    relation: regrets ? "main" : relationOf(reading, subject, before),
    polite,
    classes: classesOfVerb(tokens, group.verbAt, lexicon),
    about: new Set(),
  };
  frames.push(frame);
  if (relation === "main" && frame.relation === "main" && reports(frame, lexicon))
    reading.relation = "report";
}

function relationOf(
  { tokens, relation }: ClauseReading,
  { start, actor, purpose }: ClauseSubject,
  before: Frame | undefined,
): Relation {
  if (purpose === true || (start > 0 && tokens[start]?.text === "to")) return "purpose";
  return hangsOn(tokens, start, actor, before) ? "relative" : relation;
}

/** “You shall pay” orders, “we shall pay” promises. */
function youShall({ tokens }: ClauseReading, { modality, verbAt }: VerbGroup, actor: Actor): boolean {
  return modality === "will" && actor === "you" && tokens[verbAt - 1]?.text === "shall";
}
