/** How a Persian clause hangs on the one before: the words that open it. */
import type { Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import {
  beforeThat,
  beforeThisThat,
  feelings,
  hardMarks,
  linkers,
  untilWords,
  whatever,
} from "./function-words.ts";
import { readVerbForm } from "./verb-form.ts";
import { verbs } from "./verbs.ts";

/** After “if …” and “when …” the main clause follows; a reason or a purpose goes on. */
export function relationAfter({ relation }: Frame): Relation {
  return relation === "condition" || relation === "time" ? "main" : relation;
}

export function linkerAt(tokens: readonly Token[], at: number, opens: boolean): Relation | undefined {
  const text = tokens[at]?.text ?? "";
  if (text === "مگر" && !/^(?:این|آن|که)$/u.test(tokens[at + 1]?.text ?? "")) return undefined;
  const link = Object.hasOwn(linkers, text) ? linkers[text] : undefined;
  if (link !== undefined) return link;
  const every = text === "هر" ? (tokens[at + 1]?.text ?? "") : "";
  if ((opens && whatever.has(every)) || /^(?:وقت|زمان|موقع)$/u.test(every)) return "condition";
  if (isTheMore(tokens, at) || isWhether(tokens, at)) return "condition";
  return text === "هرچند" ? "reason" : undefined;
}

/** هر چه زودتر بدهید، بیشتر …: the sooner, the more. */
function isTheMore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "هر" || tokens[at + 1]?.text !== "چه") return false;
  const comma = tokens.findIndex(({ text }, index) => index > at && text === "،");
  return comma > 0 && tokens.slice(comma).some(({ text }) => /.تری?$/u.test(text));
}

/** چه بیایید چه نیایید: whichever of two. */
function isWhether(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== "چه" || tokens[at - 1]?.text === "هر") return false;
  return [...tokens.slice(Math.max(0, at - 6), at), ...tokens.slice(at + 2, at + 8)].some(
    ({ text }) => text === "چه",
  );
}

/** Undefined where که merely stresses. */
export function relationOfThat(
  tokens: readonly Token[],
  at: number,
  before: Frame | undefined,
  lexicon: Lexicon,
): Relation | undefined {
  const previous = tokens[at - 1];
  if (previous === undefined || previous.kind === "mark") return "relative";
  if (tokens[at]?.filler || /^(?:شما|من|ما|خودتان|بعید)$/u.test(previous.text)) return undefined;
  const known = Object.hasOwn(beforeThat, previous.text) ? beforeThat[previous.text] : undefined;
  if (known !== undefined) return known;
  if (previous.text === "این" || previous.text === "آن") {
    for (const one of [tokens[at - 2], tokens[at - 3]]) {
      const text = one?.text ?? "";
      if (Object.hasOwn(beforeThisThat, text)) return beforeThisThat[text];
    }
    return tokens[at - 2]?.text === "از" ? "report" : "relative";
  }
  if (feelings.has(previous.lemma)) return "report";
  if (before?.verbAt === at - 1 && feelings.has(tokens[at - 2]?.lemma ?? "")) return "report";
  if (before?.verbAt === at - 1) return reports(before, lexicon) ? "report" : "relative";
  return "relative";
}

/** تا before a clause (so that, until), not before a time or place. */
export function isSoThat(
  tokens: readonly Token[],
  at: number,
  opens: boolean,
  follows: boolean,
  lexicon: Lexicon,
): boolean {
  const next = tokens[at + 1];
  if (!opens || next === undefined || next.kind !== "word") return false;
  if (/^(?:این|آن|همین|همان)$/u.test(next.text) && untilWords.has(tokens[at + 2]?.text ?? "")) return false;
  if (untilWords.has(next.text) || lexicon.hasClass(next, "day") || lexicon.hasClass(next, "count"))
    return false;
  return (follows && !isInfinitive(tokens, at + 1)) || hasTwoVerbs(tokens, at);
}

/** تا وصل شدن: a noun made of a verb. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 3);
  const first = words.find(
    ({ text, kind }) => kind === "mark" || verbs[text] !== undefined || readVerbForm(text),
  );
  return verbs[first?.text ?? ""] !== undefined;
}

/** تا بازنشانی سرور کاری نمی‌شود کرد: with one verb alone تا stands before a noun. */
function hasTwoVerbs(tokens: readonly Token[], from: number): boolean {
  let verbs = 0;
  for (let index = from; index < tokens.length && verbs < 2; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (hardMarks.test(text)) break;
    const form = readVerbForm(text);
    if (form?.marked === true || form?.infinitive === "بودن") verbs += 1;
  }
  return verbs > 1;
}

/** “You wrote that …”, “I understand that …”: what follows is what somebody reports. */
export function reports(frame: Frame, lexicon: Lexicon): boolean {
  if (frame.actor === "thing" && frame.verb === "گفتن" && frame.past && !frame.passive) return true;
  if (frame.actor !== "we" && frame.actor !== "you") return false;
  return frame.classes.has("report") || lexicon.hasClass({ text: frame.verb, lemma: frame.verb }, "report");
}
