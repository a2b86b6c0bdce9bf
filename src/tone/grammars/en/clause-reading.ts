/** How far an English sentence has been read: the clauses found, and how the next one hangs on them. */
import type { Actor, Frame, Modality, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { classesOfVerb } from "./finish-frame.ts";
import {
  concessions,
  contrasts,
  deniedBefore,
  hangsOn,
  isOutcome,
  linkers,
  reports,
  tellsOfNothing,
} from "./links.ts";
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

/** “Changing it once it was sent | is not possible”: the verb of what was begun before the link, with no subject of its own. */
export function resumes({ tokens, frames, framesAtLink, relation }: ClauseReading): boolean {
  if (relation === "main" || frames.length === framesAtLink) return false;
  const opener = tokens[0]?.text ?? "";
  if (opener in linkers && !wholeClauses.has(opener)) return false;
  return frames.every((frame) => frame.relation !== "main");
}

/** “What was lost stays lost.” */
const wholeClauses = new Set(["what", "who", "which"]);

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
  const doer = actor === "you" || actor === "colleague";
  const regrets = relation === "condition" && doer && group.perfect && !group.passive;
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
    consequence: tokens[clauseStart - 1]?.text === "so" || isOutcome(tokens, clauseStart - 1),
    alternative: tokens[start - 1]?.text === "or",
    follows: tokens[clauseStart - 1]?.text === "and" && start === clauseStart && start < group.verbAt,
    negative:
      group.negative || negative || deniedBefore(tokens, start) || tellsOfNothing(tokens, start, before),
    past: group.past || regrets,
    passive: group.passive,
    relation: regrets ? "main" : relationOf(reading, subject, group.modality),
    polite,
    classes: classesOfVerb(tokens, group.verbAt, lexicon),
    about: new Set(),
  };
  frames.push(frame);
  if (relation === "main" && frame.relation === "main" && reports(frame, lexicon))
    reading.relation = "report";
}

function relationOf(
  { tokens, lexicon, relation, frames, framesAtLink }: ClauseReading,
  { start, actor, purpose }: ClauseSubject,
  modality: Modality,
): Relation {
  const before = frames.at(-1);
  if (purpose === true || (start > 0 && tokens[start]?.text === "to")) return "purpose";
  const speaks = actor === "we" || actor === "you";
  if (setting.has(relation) && frames.length > framesAtLink && speaks && modality === "will")
    return reports(before, lexicon) ? relation : "main";
  return hangsOn(tokens, start, actor, before) ? "relative" : relation;
}

/** “Once she is back I will ring you”: the second clause is what the first one waits for, comma or not. */
const setting = new Set<Relation>(["condition", "time"]);

/** “You shall pay” orders, “we shall pay” promises. */
function youShall({ tokens }: ClauseReading, { modality, verbAt }: VerbGroup, actor: Actor): boolean {
  return modality === "will" && actor === "you" && tokens[verbAt - 1]?.text === "shall";
}
