/** Reads the clauses of a Telugu sentence. Each ends with its verb, so clauses are read from verb to verb. */
import type { Frame, Modality, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { findActor } from "./actor.ts";
import {
  conditionsAfter,
  contrasts,
  politeWords,
  quotesAfter,
  reasonsAfter,
  youPronouns,
} from "./function-words.ts";
import { complementAt, readPredicate } from "./predicate.ts";
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
        start = index + 1;
        contrast = false;
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
    if (token.text === "ఎందుకంటే") {
      because = true;
      continue;
    }
    const { verb } = readWord(token.text, lexicon);
    if (verb === undefined || !endsClause(verb, tokens, start, index, lexicon)) continue;
    const frame = readFrame(tokens, start, index, verb, lexicon);
    frame.polite = polite;
    if (contrast) frame.contrast = true;
    if (because && frame.relation === "main") frame.relation = "reason";
    frames.push(frame);
    start = frame.end;
    index = frame.end - 1;
    contrast = false;
  }
  finish(frames, tokens, lexicon);
  return frames;
}

/** After a comma a new clause begins, unless what stands before it is only an opening word or goes on (“చేసి,”). */
function opensClause(tokens: readonly Token[], start: number, comma: number, lexicon: Lexicon): boolean {
  const before = tokens[comma - 1];
  if (before === undefined || comma === start) return true;
  return readWord(before.text, lexicon).verb?.form !== "participle";
}

function endsClause(
  verb: VerbWord,
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (verb.form === "participle" || verb.form === "relative" || verb.form === "noun") return false;
  const text = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  if (text === "లేదా") return next?.text === "?";
  if (text === "కారు") return lexicon.hasClass(tokens[at - 1], "qualify");
  if (text === "రావు" && next?.text === "గారు") return false;
  if (verb.missed || (verb.past && verb.person === "it" && youPronouns.has(tokens[at - 1]?.text ?? "")))
    return next === undefined || next.kind === "mark";
  if (verb.form === "command" && verb.person === "you")
    return at > start && (next === undefined || (next.kind === "mark" && next.text !== "-"));
  return true;
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
  const relation = relationOf(verb, next);
  const end = at + (reasonsAfter.has(next) || quotesAfter.has(next) || conditionsAfter.has(next) ? 2 : 1);
  const actor = findActor(tokens, start, at, verb, predicate, lexicon);
  const command = verb.form === "command" && predicate.modality === "none";
  const modality: Modality = command && verb.person === "you" && !verb.negative ? "must" : predicate.modality;
  const classes = new Set(predicate.classes);
  if (verb.missed && actor === "you") classes.add("fault");
  return {
    start,
    end,
    verbAt: predicate.verbAt,
    verb: predicate.verb,
    actor,
    mood: command ? "command" : verb.question || asks(tokens, at) ? "question" : "statement",
    modality,
    negative: predicate.negative,
    past: verb.past,
    passive: verb.passive,
    relation,
    polite: false,
    classes,
    about: aboutOf(tokens, start, at, lexicon),
  };
}

function relationOf(verb: VerbWord, next: string): Relation {
  if (verb.form === "condition") return "condition";
  if (verb.form === "reason") return "reason";
  if (verb.form === "quote" || quotesAfter.has(next)) return "report";
  if (reasonsAfter.has(next)) return "reason";
  return conditionsAfter.has(next) ? "condition" : "main";
}

function asks(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < tokens.length && index <= at + 3; index += 1) {
    if (tokens[index]?.text === "?") return true;
    if (tokens[index]?.kind !== "word") return false;
  }
  return false;
}

/** Classes of the other words; what is unwelcome counts only just before the verb, where it is its subject. */
function aboutOf(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): Set<string> {
  const about = new Set<string>();
  const subjectAt = complementAt(tokens, start, at);
  for (let index = start; index < at; index += 1) {
    const token = tokens[index] as Token;
    if (token.type !== undefined) about.add(token.type);
    for (const name of lexicon.classesOf(token))
      if (name !== "unwelcome" || index === subjectAt) about.add(name);
  }
  return about;
}

/** “మీరు చెప్పి ఉంటే ఇలా జరిగేది కాదు”: had you only told us, this would not have happened. */
function isRegretted(frame: Frame, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!/ుంటే$|^ఉంటే$/u.test(tokens[frame.end - 1]?.text ?? "")) return false;
  return tokens.slice(frame.end).some(({ text }) => {
    const verb = /(?:ేది|ేదే|ేవి|ేవారు|ేవాళ్ళం)$/u.test(text) ? readWord(text, lexicon).verb : undefined;
    return verb?.form === "relative" && !verb.past;
  });
}

function finish(frames: Frame[], tokens: readonly Token[], lexicon: Lexicon): void {
  for (const [index, frame] of frames.entries()) {
    const next = frames[index + 1];
    const told = next !== undefined && lexicon.hasClass({ text: next.verb, lemma: next.verb }, "inform");
    if ((frame.relation === "report" || frame.relation === "reason") && told && next.actor === "we")
      if (frame.actor !== "you") frame.relation = "main";
    if (frame.relation === "condition" && lexicon.hasClass({ text: next?.verb ?? "", lemma: "" }, "apology"))
      frame.relation = "reason";
    if (frame.relation === "condition" && frame.actor === "you" && isRegretted(frame, tokens, lexicon)) {
      frame.relation = "main";
      frame.modality = "none";
      frame.negative = false;
      frame.classes = new Set([...frame.classes, "fault"]);
    }
    if (frame.mood === "command" && next?.actor === "we" && next.modality === "will" && !next.negative)
      frame.polite = true;
  }
  const last = frames.at(-1);
  if (last === undefined) return;
  while (last.end < tokens.length && tokens[last.end]?.kind === "word") last.end += 1;
}
