/** Reads the clauses of an English sentence: subject, verb group and how each clause hangs on the rest. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { readAuxiliary, startsVerbGroup } from "./auxiliary-clause.ts";
import { isFinite, negatedBefore, readsAsVerb, sharesSubject } from "./bare-verb.ts";
import { readLink, readMark } from "./clause-links.ts";
import { addFrame, restStart, resumes, startReading, type ClauseReading } from "./clause-reading.ts";
import { finishFrame } from "./finish-frame.ts";
import { findCulprit } from "./culprit.ts";
import { determiners } from "./function-words.ts";
import { describeSubject, subjectOf, type Span } from "./subject.ts";
import { isPast, readBareGroup, readVerbGroup, type VerbGroup } from "./verb-group.ts";

export function readFrames(tokens: readonly Token[], lexicon: Lexicon): Frame[] {
  const reading = startReading(tokens, lexicon);
  for (let index = 0; index < tokens.length; index += 1) index = readToken(reading, index);
  for (const frame of reading.frames) finishFrame(frame, tokens, lexicon);
  findCulprit(reading.frames, tokens);
  return reading.frames;
}

/** Index of the last token read. */
function readToken(reading: ClauseReading, at: number): number {
  const { tokens, lexicon, frames, clauseStart } = reading;
  const token = tokens[at] as Token;
  if (token.kind === "mark") {
    readMark(reading, at);
    return at;
  }
  const subject = subjectOf(tokens, clauseStart, at, frames.at(-1));
  if (startsVerbGroup(tokens, at)) return readAuxiliary(reading, at, subject);
  if (token.text.endsWith("ing") && reading.relation === "main" && lexicon.hasClass(token, "report"))
    reading.relation = "report";
  if (readLink(reading, at)) return at;
  if (isBareInfinitive(reading, at)) return at === 0 ? readOpeningPurpose(reading) : at;
  const before = frames.at(-1);
  if (before !== undefined && sharesSubject(tokens, at, before, lexicon)) {
    addFrame(reading, finiteGroup(tokens, at), { start: at, actor: before.actor });
    return at;
  }
  if (subject === undefined && isFinite(tokens, at, lexicon) && resumes(reading)) {
    reading.relation = "main";
    addFrame(reading, finiteGroup(tokens, at), { start: at, actor: "thing" });
    return at;
  }
  const orders = subject === undefined && reading.relation !== "relative";
  if ((orders || subject !== undefined) && readsAsVerb(tokens, clauseStart, at, subject, frames, lexicon))
    return readBareVerb(reading, at, subject);
  return at;
}

function finiteGroup(tokens: readonly Token[], at: number): VerbGroup {
  const token = tokens[at] as Token;
  return { ...readVerbGroup(tokens, at, true), verbAt: at, verb: token.lemma, past: isPast(token) };
}

function isBareInfinitive({ tokens, lexicon }: ClauseReading, at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === "to" &&
    !determiners.has(next?.text ?? "") &&
    lexicon.hasClass(next, "verb") &&
    next?.text === next?.lemma
  );
}

/** “To return it, …”. */
function readOpeningPurpose(reading: ClauseReading): number {
  const { tokens } = reading;
  const group = { ...readVerbGroup(tokens, 1, true), verbAt: 1, verb: tokens[1]?.lemma ?? "" };
  addFrame(reading, group, { start: 0, actor: "you", purpose: true });
  reading.clauseStart = 2;
  return 1;
}

function readBareVerb(reading: ClauseReading, at: number, subject: Span | undefined): number {
  const { tokens, lexicon, clauseStart } = reading;
  const command = subject === undefined;
  const negative = negatedBefore(tokens, at, clauseStart);
  const { group, ours } = readBareGroup(tokens, at, command, negative);
  const start = subject?.[0] ?? restStart(reading);
  if (ours) addFrame(reading, group, { start, actor: "we" });
  else if (command) addFrame(reading, group, { start, actor: "you", command: true });
  else addFrame(reading, group, { start, ...describeSubject(tokens, subject, lexicon) });
  return Math.max(at, group.verbAt);
}
