/** “We can't send it until Monday” becomes “We can send it from Monday”. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import { slice, whole } from "../../rewrite-sentence.ts";
import { negations } from "./function-words.ts";
import { addEnding } from "./inflect.ts";
import { capitalise, clauseEnd } from "./sentence-pieces.ts";

const limits: Record<string, { before: string; clause: string }> = {
  until: { before: "from", clause: "once" },
  till: { before: "from", clause: "once" },
  before: { before: "from", clause: "once" },
  without: { before: "with", clause: "with" },
  unless: { before: "if", clause: "if" },
  after: { before: "up to", clause: "until" },
};

export function sayWhen(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const limitAt = tokens.findIndex(({ text }, index) => index > frame.verbAt && limits[text] !== undefined);
  const limit = limits[tokens[limitAt]?.text ?? ""];
  if (limit === undefined || !frame.negative) return undefined;
  const end = clauseEnd(sentence, limitAt);
  const rest = slice(sentence, limitAt + 1, end);
  if (rest === "" || tokens.slice(frame.start, limitAt).some(({ kind }) => kind === "mark")) return undefined;
  const isClause = sentence.frames.some(({ verbAt }) => verbAt > limitAt && verbAt < end);
  const head = affirm(sentence, frame, limitAt);
  if (head === undefined) return undefined;
  const joint = isClause ? limit.clause : limit.before;
  return whole(sentence, `${head} ${joint} ${rest}.`);
}

/** The clause up to a token, without its negation. */
function affirm(sentence: Sentence, frame: Frame, end: number): string | undefined {
  const { tokens } = sentence;
  const words: string[] = [];
  let dropDo = false;
  for (let index = frame.start; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (negations.has(token.text)) continue;
    if (token.text === "any") continue;
    if (token.text === "no") return undefined;
    if ((token.text === "do" || token.text === "does") && tokens[index + 1]?.text === "not") {
      dropDo = token.text === "does";
      continue;
    }
    if (token.text === "did" || token.text === "unable") return undefined;
    const shared = tokens[index + 1]?.start === token.start;
    const text =
      shared || tokens[index - 1]?.start === token.start ? token.text : slice(sentence, index, index + 1);
    words.push(dropDo && index === frame.verbAt ? addEnding(text, "s") : text === "i" ? "I" : text);
  }
  return capitalise(words.join(" "));
}
