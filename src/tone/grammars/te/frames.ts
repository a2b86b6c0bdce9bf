/** Reads the clauses of a Telugu sentence. Each ends with its verb, so clauses are read from verb to verb. */
import type { Frame, Modality, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { aboutOf, asksFor } from "./about.ts";
import { findActor } from "./actor.ts";
import { endsClause, opensClause } from "./clause-ends.ts";
import { comesOfLack, readVerbless, setsApart, setsTopic } from "./alternative-clauses.ts";
import { isUnheeding, lapseOf, reproaches } from "./blame.ts";
import {
  alternatives,
  conditionsAfter,
  consequences,
  contrasts,
  politeWords,
  quotesAfter,
  reasonsAfter,
  vocatives,
} from "./function-words.ts";
import { isMissed } from "./missed.ts";
import { linkClauses } from "./linked-clauses.ts";
import { readPredicate, type Predicate } from "./predicate.ts";
import type { VerbWord } from "./verb-form.ts";
import { readWord } from "./words.ts";

export function readFrames(tokens: readonly Token[], lexicon: Lexicon): Frame[] {
  const frames: Frame[] = [];
  const polite = tokens.some(({ text }) => politeWords.has(text));
  let start = 0;
  let contrast = false;
  let because = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === "mark") {
      if (
        token.text === "," ? opensClause(tokens, start, index, lexicon) : /^[.;:!?()–—…|]$/u.test(token.text)
      ) {
        contrast &&= index === start;
        start = index + 1;
        because = false;
      }
      continue;
    }
    if (token.kind !== "word") continue;
    if (contrasts.has(token.text) && index === start) {
      contrast = true;
      start = index + 1;
      continue;
    }
    if (alternatives.has(token.text) && index === start) continue;
    if (setsTopic(tokens, start, index, frames)) {
      contrast = true;
      continue;
    }
    if (token.text === "ఎందుకంటే") {
      because = true;
      continue;
    }
    const { verb } = readWord(token.text, lexicon);
    if (verb === undefined || !endsClause(verb, tokens, start, index, lexicon)) continue;
    const frame = readFrame(tokens, start, index, verb, lexicon);
    frame.polite = polite;
    const floor = frames.at(-1)?.end ?? 0;
    if (frame.mood === "command" && asksFor(tokens, floor, frame, lexicon))
      frame.about = new Set([...frame.about, "to-us"]);
    if (contrast || setsApart(tokens, frame, frames)) frame.contrast = true;
    if (because && frame.relation === "main") frame.relation = "reason";
    const opening = tokens[frame.start]?.text ?? "";
    const helped = opening === "ఇక" && isDone(frames.at(-1));
    if (helped || (consequences.has(opening) && comesOfLack(frame, frames.at(-1)))) frame.consequence = true;
    frames.push(frame);
    start = frame.end;
    index = frame.end - 1;
    contrast = false;
  }
  linkClauses(frames, tokens, lexicon);
  const rest = frames.at(-1)?.end ?? 0;
  if (rest === 0 || tokens[rest]?.text === "," || frames.at(-1)?.relation === "condition")
    frames.push(...readVerbless(tokens, rest, lexicon));
  return frames;
}

function readFrame(
  tokens: readonly Token[],
  start: number,
  at: number,
  verb: VerbWord,
  lexicon: Lexicon,
): Frame {
  const predicate = readPredicate(tokens, start, at, verb, lexicon);
  const next = tokens[at + 1]?.text ?? "";
  const relation = relationOf(verb, tokens[at]?.text ?? "", next, tokens.slice(start, at));
  const end = at + (reasonsAfter.has(next) || quotesAfter.has(next) || conditionsAfter.has(next) ? 2 : 1);
  const lapse = lapseOf(tokens, start, at, verb, lexicon);
  const actor = lapse ?? findActor(tokens, start, at, verb, predicate, lexicon);
  const command = verb.form === "command" && predicate.modality === "none";
  const rude = command && verb.person === "you";
  const modality: Modality = rude ? "must" : predicate.modality;
  const classes = new Set(predicate.classes);
  const about = aboutOf(tokens, start, at, lexicon);
  if (isUnheeding(tokens, start, at, verb, lexicon)) about.add("faulty");
  const isQuestion = (verb.question || asks(tokens, at)) && !reproaches(tokens, start, at, verb, about);
  const slack = actor === "colleague" && verb.past && verb.negative && about.has("properly");
  if (slack || (actor === "colleague" && verb.past && (about.has("faulty") || classes.has("fault"))))
    classes.add("lapse");
  if (actor === "you" && verb.person === "it" && verb.past && about.has("kin") && about.has("faulty"))
    classes.add("fault");
  if (lapse !== undefined) classes.add(lapse === "you" ? "fault" : "lapse");
  const blamed = slack || lapse !== undefined;
  const planned =
    actor === "we" && ongoing.test(tokens[at]?.text ?? "") && (about.has("day") || about.has("time"));
  return {
    start,
    end,
    verbAt: predicate.verbAt,
    verb: predicate.verb,
    actor,
    mood: command ? "command" : isQuestion ? "question" : "statement",
    modality: blamed ? "none" : planned && modality === "none" ? "will" : modality,
    negative: predicate.negative && !blamed && !rude,
    past:
      verb.past || blamed || predicate.presumed === true || (actor === "you" && isLacking(verb, predicate)),
    passive: verb.passive,
    relation: lapse === undefined ? relation : "main",
    polite: false,
    spares: actor === "thing" && predicate.negative && !isMissed(tokens, start, at, predicate, lexicon),
    classes,
    about,
  };
}

/** “సిమ్ ఆపేశాం, ఇక ఎవరూ కాల్ చేయలేరు”. */
function isDone(before: Frame | undefined): boolean {
  return before?.actor === "we" && before.past && !before.negative;
}

/** “ఇవాళ ఆరింటికి వస్తున్నాం”: what we are doing at an hour to come, we will do. */
const ongoing = /తున్నా(?:ం|ను)$/u;

/** “మీరు ఇంట్లో లేరు”, “మీరు వినడం లేదు” are said of what is over and done. */
function isLacking(verb: VerbWord, predicate: Predicate): boolean {
  return verb.negative && verb.verb === "లేదు" && !predicate.impersonal;
}

/** “ఎంత బిజీగా ఉన్నా”, “ఎవరు అడిగినా”: however much, whoever. */
function isHowever(before: readonly Token[]): boolean {
  return before.some(({ text }) => /^(?:ఎంత|ఎన్ని|ఎవరు|ఎవరికి|ఎక్కడ|ఏ|ఎలా|ఎప్పుడు|ఏది)/u.test(text));
}

/** “పిడుగు పడ్డా ఆగదు”: with more to come, the short form is no “I fell”. */
function goesOn(next: string): boolean {
  return /^\p{L}/u.test(next) && !vocatives.has(next);
}

function relationOf(verb: VerbWord, text: string, next: string, before: readonly Token[]): Relation {
  if (verb.form === "condition") return text.endsWith("ేటప్పుడు") ? "time" : "condition";
  if (verb.form === "reason") return "reason";
  if (verb.form === "quote" || quotesAfter.has(next)) return "report";
  if (reasonsAfter.has(next)) return "reason";
  if (text.endsWith("ా") && !verb.question && verb.modality === "none" && (isHowever(before) || goesOn(next)))
    return "condition";
  return conditionsAfter.has(next) ? "condition" : "main";
}

function asks(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < tokens.length && index <= at + 3; index += 1) {
    if (tokens[index]?.text === "?") return true;
    if (tokens[index]?.kind !== "word") return false;
  }
  return false;
}
