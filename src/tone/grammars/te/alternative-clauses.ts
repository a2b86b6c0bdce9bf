/** How Telugu says what there is instead: with “but” left out, as a topic, or without a verb. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { aboutOf } from "./about.ts";

/** “ఈ రోజు లేదు, రేపు మాత్రం వస్తుంది”; “మందు లేదు, అదే ఫార్ములా ఉన్న వేరే మందు ఉంది”. */
export function setsApart(tokens: readonly Token[], frame: Frame, before: readonly Frame[]): boolean {
  const { start, verbAt, verb, actor, negative, past, relation, mood, about, classes } = frame;
  if (before.at(-1)?.negative === true && tokens.slice(start, verbAt).some(({ text }) => text === "మాత్రం"))
    return true;
  if (!before.some((other) => other.negative && other.relation === "main")) return false;
  if (verb !== "ఉండు" || actor !== "thing" || negative || past || relation !== "main" || mood !== "statement")
    return false;
  return (
    (verbAt > start || isGained(before.at(-1))) &&
    !["rulebook", "unwelcome", "faulty", "refuse", "need", "shop"].some(
      (name) => about.has(name) || classes.has(name),
    )
  );
}

/** “బయటకు వస్తే సిగ్నల్ ఉంటుంది”: to be had by doing something. */
function isGained(before: Frame | undefined): boolean {
  return before?.relation === "condition" && !before.negative;
}

/** “ఈ రంగు లేదు, నీలం అయితే ఉంది”: what there is instead. */
export function setsTopic(
  tokens: readonly Token[],
  start: number,
  at: number,
  before: readonly Frame[],
): boolean {
  const last = before.at(-1);
  if (tokens[at]?.text !== "అయితే" || at === start || tokens[at + 1]?.kind === "mark") return false;
  return last?.negative === true && last.relation === "main" && last.mood === "statement";
}

/** “రీడింగ్ తీయలేకపోయాం, అందుకే రెండు నెలలది కలిపి వచ్చింది”: what was done about it. */
export function comesOfLack({ classes }: Frame, before: Frame | undefined): boolean {
  if (before === undefined || !before.negative || before.actor === "colleague") return false;
  return !["fault", "loss"].some((name) => classes.has(name));
}

/** “ఈ ఏడాదికి ఇంతే”. */
function isAll(token: Token | undefined): boolean {
  return token?.text === "ఇంతే" || token?.text === "అంతే";
}

/** “ఎల్లుండి మొదటి డెలివరీ మీదే”: what is, without a verb; only where it names a day. */
export function readVerbless(tokens: readonly Token[], start: number, lexicon: Lexicon): Frame[] {
  const about = aboutOf(tokens, start, tokens.length, lexicon);
  if (start > 0 && about.has("time-unit") && (about.has("count") || about.has("number"))) about.add("time");
  if (!(about.has("day") || (start > 0 && about.has("time"))) || tokens.length < start + 2) return [];
  if (tokens.at(-1)?.kind === "word" ? isAll(tokens.at(-1)) : isAll(tokens.at(-2))) return [];
  const question = tokens.at(-1)?.text === "?";
  const verbAt = tokens.length - 1;
  const frame: Frame = {
    start,
    end: tokens.length,
    verbAt,
    verb: "",
    actor: "thing",
    mood: question ? "question" : "statement",
    modality: "none",
    negative: false,
    past: false,
    passive: false,
    relation: "main",
    polite: false,
    classes: new Set(),
    about,
  };
  return [frame];
}
