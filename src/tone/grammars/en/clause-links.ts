/** Marks and words that end one clause and say how the next hangs on it. */
import { opensClause } from "./bare-verb.ts";
import { linkClause, type ClauseReading } from "./clause-reading.ts";
import { questionWords, subjectPronouns } from "./function-words.ts";
import { contrasting, isOutcome, isRelativeThat, isTimeLimit, linkers } from "./links.ts";
import { isAuxiliary } from "./verb-group.ts";

const inside = /["'*/%₹$€#]/;

export function readMark(reading: ClauseReading, at: number): void {
  const mark = reading.tokens[at]?.text ?? "";
  if (mark === "," || mark === "(" || mark === ")") {
    if (reading.relation !== "report" || reading.frames.length > reading.framesAtLink)
      reading.relation = "main";
    reading.clauseStart = at + 1;
  } else if (!inside.test(mark)) linkClause(reading, "main", at + 1);
}

/** False where the word links nothing. */
export function readLink(reading: ClauseReading, at: number): boolean {
  const { tokens, lexicon, frames, question, relation } = reading;
  const word = tokens[at]?.text ?? "";
  const before = tokens[at - 1]?.text;
  const after = tokens[at + 1]?.text ?? "";
  const next = isTimeLimit(tokens, at, lexicon) || tellsWhen(reading, at) ? undefined : linkers[word];
  if (word === "why" && isOutcome(tokens, at)) linkClause(reading, "main", at + 1);
  else if (word === "in" && after === "case") linkClause(reading, "condition", at + 2);
  else if (word === "so" && after === "that") linkClause(reading, "reason", at + 2);
  else if (word === "that" && isRelativeThat(tokens, at, frames.at(-1)))
    linkClause(reading, relation === "report" ? "report" : "relative", at + 1);
  else if (word === "but" || word === "so" || word === "yet" || (at > 0 && contrasting.has(word)))
    linkClause(reading, "main", at + 1);
  else if (word === "while" && before === ",") linkClause(reading, "main", at + 1);
  else if ((word === "and" || word === "or") && opensClause(tokens, at + 1, lexicon)) {
    if (relation !== "condition" && relation !== "report") reading.relation = "main";
    reading.clauseStart = at + 1;
  } else if (next === undefined || word === "should" || (word === "as" && !subjectPronouns.has(after)))
    return false;
  else if (at === 0 && question && questionWords.has(word)) reading.clauseStart = at + 1;
  else linkClause(reading, next === "reason" && depends(reading, at) ? relation : next, at + 1);
  return true;
}

/** “You are upset because …” after “if” or “I understand”: still what was supposed or reported. */
function depends({ tokens, relation, frames, framesAtLink }: ClauseReading, at: number): boolean {
  if (relation !== "condition" && relation !== "report") return false;
  return frames.length > framesAtLink && tokens[at - 1]?.kind !== "mark";
}

/** “Changes after dispatch are impossible”: what was begun has no verb yet, so the next one is its own. */
function tellsWhen(
  { tokens, frames, framesAtLink, clauseStart, relation }: ClauseReading,
  at: number,
): boolean {
  if (relation !== "main" || at === clauseStart || frames.length > framesAtLink) return false;
  if (linkers[tokens[at]?.text ?? ""] !== "time" || tokens[at]?.text === "once") return false;
  const next = tokens[at + 1];
  return next?.kind === "word" && !subjectPronouns.has(next.text) && !isClauseAhead(tokens, at + 1);
}

/** Two verbs follow: “after the van leaves are impossible”. */
function isClauseAhead(tokens: ClauseReading["tokens"], from: number): boolean {
  const auxiliary = tokens.findIndex(({ text }, index) => index > from && isAuxiliary(text));
  return auxiliary < 0 || tokens.slice(auxiliary + 1).some(({ text }) => isAuxiliary(text));
}
