/** Clauses whose verb comes with an auxiliary: “we can send it”, “don't send it”, “can we send it”. */
import type { Actor } from "../../frame.ts";
import type { Token } from "../../token.ts";
import { asksAfter, isClauseStart } from "./bare-verb.ts";
import { addFrame, restStart, resumes, type ClauseReading } from "./clause-reading.ts";
import { joins } from "./links.ts";
import { actorOf, describeSubject, type Span } from "./subject.ts";
import { isAuxiliary, isCompound, readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** Not where the word is part of a name or a noun: May, must-have. */
export function startsVerbGroup(tokens: readonly Token[], at: number): boolean {
  const { text, raw } = tokens[at] as Token;
  return isAuxiliary(text) && !isCompound(tokens, at) && !(text === "may" && raw === "May" && at > 0);
}

/** Index of the last token read. */
export function readAuxiliary(reading: ClauseReading, at: number, subject: Span | undefined): number {
  const { tokens, clauseStart } = reading;
  const word = tokens[at]?.text ?? "";
  const opens = subject === undefined && isClauseStart(tokens, clauseStart, at, word);
  if (opens && word === "do" && tokens[at + 1]?.text === "not") {
    const group = readVerbGroup(tokens, at, true);
    addFrame(reading, group, { start: clauseStart, actor: "you", command: true });
    return Math.max(at, group.verbAt);
  }
  if (word === "do" && subject === undefined && !opens) return at;
  if (opens && orders(reading, at, word)) {
    addFrame(reading, readVerbGroup(tokens, at, true), { start: at, actor: "you", command: true });
    return at;
  }
  if (opens && word === "should" && !reading.question) reading.relation = "condition";
  const group = readVerbGroup(tokens, at, subject !== undefined);
  const doer = doerOf(reading, at, subject, group);
  if (goesOnAt(reading, at, subject) || (subject === undefined && resumes(reading)))
    reading.relation = "main";
  addFrame(reading, group, { start: subject?.[0] ?? restStart(reading), ...doer });
  return Math.max(at, group.verbAt);
}

/** “Have your card at hand”, “be there at nine”. */
function orders({ tokens, question, relation }: ClauseReading, at: number, word: string): boolean {
  return (
    (word === "have" || word === "be" || word === "do" || word === "get") &&
    relation !== "relative" &&
    !asksAfter(tokens[at + 1]?.text ?? "", question)
  );
}

function doerOf(
  reading: ClauseReading,
  at: number,
  subject: Span | undefined,
  group: VerbGroup,
): { actor: Actor; negative: boolean } {
  const { tokens, lexicon, frames } = reading;
  const inverted = group.subjectAt >= 0 ? tokens[group.subjectAt] : undefined;
  if (inverted) return { actor: actorOf([inverted], lexicon), negative: false };
  if (!goesOnAt(reading, at, subject)) return describeSubject(tokens, subject, lexicon);
  const actor = frames.findLast(({ relation }) => relation === "main")?.actor ?? "thing";
  return { actor, negative: false };
}

/** “We pack it and will send it”: the one who did the last thing. */
function goesOnAt({ tokens }: ClauseReading, at: number, subject: Span | undefined): boolean {
  return subject === undefined && joins.has(tokens[at - 1]?.text ?? "");
}
