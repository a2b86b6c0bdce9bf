/** Reads the clauses of a Persian sentence: each ends with its verb; the word that opens it tells what it hangs on. */
import type { Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import type { Clause, Surroundings } from "./clause.ts";
import { tellCorrection, tellDoubt, tellGoodOfIt, tellNeither } from "./denial.ts";
import { actorOf } from "./actor.ts";
import {
  aboutOf,
  isCommand,
  isLack,
  isPast,
  isPossession,
  isThere,
  modalityOf,
  relationOf,
  there,
} from "./features.ts";
import {
  isBesides,
  isConsequence,
  isEvenIf,
  isRequirement,
  isUnmarkedWhen,
  isWish,
  namesFault,
  namesObject,
  writesDown,
} from "./clause-signs.ts";
import { isSpared, tellAwaited, tellOvercome } from "./good-news.ts";
import { contrasts, hardMarks, joiners, politeWords } from "./function-words.ts";
import { isSoThat, linkerAt, relationAfter, relationOfThat, reports } from "./links.ts";
import { awaitsVerb } from "./modal-complement.ts";
import { tellApology, tellCause, tellMended, tellReproach, tellThreat } from "./reproach.ts";
import { type Predicate, readPredicate } from "./verbs-in-sentence.ts";

export function readFrames(tokens: readonly Token[], lexicon: Lexicon): Frame[] {
  const frames: Frame[] = [];
  const question = tokens.slice(-3).some(({ text }) => text === "؟" || text === "?");
  const polite = tokens.some(({ text }) => politeWords.has(text));
  let clause: Clause = { start: 0, relation: "main", contrast: false };
  const open = (start: number, relation: Relation) => {
    const outer = relation === "relative" ? clause.relation : undefined;
    const contrast = clause.contrast && clause.start === start;
    clause = { start, relation, contrast, modal: clause.modal, ...(outer && { outer }) };
  };
  const afterVerb = (at: number) => frames.at(-1)?.verbAt === at - 1 || frames.at(-1)?.end === at;

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const { text } = token;
    if (token.kind === "mark") {
      if (hardMarks.test(text)) clause = { start: at + 1, relation: "main", contrast: false };
      else if (/^[،,()]$/u.test(text)) {
        const done = (frames.at(-1)?.verbAt ?? -1) >= clause.start || clause.governor !== undefined;
        if (done) clause = { start: at + 1, relation: "main", contrast: false };
        else if (clause.modal === undefined && clause.relation === "main") clause.start = at + 1;
      }
      continue;
    }
    const opens = at === clause.start || tokens[at - 1]?.kind === "mark" || afterVerb(at);
    if (contrasts.has(text) && opens) {
      clause = { start: at + 1, relation: "main", contrast: true };
      continue;
    }
    if (joiners.has(text) && afterVerb(at)) {
      const before = frames.at(-1);
      const keeps = text === "و" || text === "یا";
      clause = { start: at + 1, relation: keeps ? (before?.relation ?? "main") : "main", contrast: false };
      if (keeps) clause.beside = before;
      continue;
    }
    const link = linkerAt(tokens, at, opens);
    if (link !== undefined) {
      open(at, link);
      continue;
    }
    if (text === "که" && at > 0) {
      if (clause.modal !== undefined) continue;
      const relation = relationOfThat(tokens, at, frames.at(-1), lexicon);
      if (relation !== undefined) open(relation === "relative" ? clause.start : at + 1, relation);
      continue;
    }
    if (
      text === "تا" &&
      isSoThat(tokens, at, opens, frames.length > 0 && !hardMarks.test(tokens[at - 1]?.text ?? ""), lexicon)
    ) {
      open(at + 1, afterVerb(at) ? "purpose" : "time");
      continue;
    }
    const predicate = readPredicate(tokens, clause.start, at, lexicon);
    if (predicate === undefined) continue;
    const asYouLike = clause.relation === "relative" && predicate.form.tense === "subjunctive";
    if (predicate.modal !== undefined && !asYouLike && awaitsVerb(tokens, predicate, lexicon)) {
      clause.modal = predicate;
      continue;
    }
    const frame = toFrame(tokens, predicate, clause, { question, polite }, lexicon);
    const before = frames.at(-1);
    if (before !== undefined && before.end > frame.start)
      before.end = Math.max(before.verbAt + 1, frame.start);
    if (before !== undefined && before.end > frame.start) frame.start = before.end;
    frames.push(frame);
    clause = {
      start: at + 1,
      relation:
        reports(frame, lexicon) && !namesObject(tokens, frame)
          ? "report"
          : (clause.outer ?? relationAfter(frame)),
      contrast: clause.contrast && clause.relation === "condition",
      governor: clause.relation === "relative" ? undefined : frame,
    };
  }
  const last = frames.at(-1);
  if (last !== undefined) last.end = tokens.length;
  for (const frame of frames) {
    frame.about = aboutOf(tokens, frame, lexicon);
    if (sells(frame)) frame.classes = new Set([...frame.classes].filter((name) => name !== "protective"));
    frame.spares = isSpared(tokens, frame, lexicon);
    if (isPossession(frame, isBesides(tokens, frame)) || isThere(tokens, frame))
      Object.assign(frame, { verb: there, classes: new Set([...frame.classes, "available"]) });
  }
  tellNeither(tokens, frames);
  for (const [index, frame] of frames.entries()) {
    if (isBesides(tokens, frame)) frame.follows = true;
    tellDoubt(frame, frames[index + 1]);
    tellCorrection(frame, frames[index + 1]);
    if (frame.relation === "time" && frame.negative) frame.relation = "condition";
    if (frame.relation === "purpose" && frames[index - 1]?.mood === "command")
      frame.classes = new Set([...frame.classes].filter((name) => name !== "come-back"));
    tellOvercome(frame, frames[index + 1]);
    tellAwaited(tokens, frame, frames[index + 1]);
    tellGoodOfIt(frame, frames[index + 1]);
    tellThreat(frame, mainAfter(frames, index), lexicon);
    tellMended(frame, frames[index + 1]);
    tellCause(frame, frames[index + 1]);
    tellApology(tokens, frame, frames.slice(index + 1));
  }
  return frames;
}

/** The clause that an “if” is for: reports and further conditions may stand between. */
function mainAfter(frames: readonly Frame[], index: number): Frame | undefined {
  const next = frames
    .slice(index + 1)
    .find(({ relation }) => relation !== "report" && relation !== "condition");
  return next ?? frames[index + 1];
}

/** ارز نمی‌فروشیم refuses; اطلاعات شما را نمی‌فروشیم protects. */
function sells({ verb, about }: Frame): boolean {
  return verb === "فروختن" && !about.has("reader") && (about.has("place") || !about.has("to-us"));
}

function toFrame(
  tokens: readonly Token[],
  predicate: Predicate,
  clause: Clause,
  { question, polite }: Surroundings,
  lexicon: Lexicon,
): Frame {
  const { modal } = clause;
  const { form } = predicate;
  const actor = actorOf(tokens, predicate, clause, lexicon);
  const command = isCommand(form, clause);
  const classes = new Set(predicate.classes);
  const frame: Frame = {
    start: clause.start,
    end: tokens.length,
    verbAt: predicate.at,
    verb: modal !== undefined && predicate.verb === "خواستن" ? modal.verb : predicate.verb,
    actor:
      actor === "we" && form.person === 3 && !form.negative && /^(?:داشتن|بودن)$/u.test(form.infinitive)
        ? "thing"
        : actor,
    mood: question ? "question" : command || isWish(form, clause) ? "command" : "statement",
    modality: modalityOf(predicate, clause, actor, command, classes),
    negative: form.negative !== (modal?.form.negative ?? false),
    past: command ? false : modal === undefined ? isPast(form) : isPast(modal.form),
    passive: predicate.passive,
    relation: isRequirement(tokens, clause, modal ?? predicate)
      ? "purpose"
      : relationOf(form, clause, command, /^[،,]$/u.test(tokens[predicate.at + 1]?.text ?? "")),
    contrast: clause.contrast,
    consequence: isConsequence(tokens, clause) && (actor === "we" || !isPast(form)),
    polite: polite || form.infinitive === "فرمودن" || (command && clause.governor?.polite === true),
    classes,
    about: new Set(),
  };
  if (command && clause.governor !== undefined && isUnmarkedWhen(clause.governor))
    clause.governor.relation = "condition";
  if (frame.relation === "relative" && actor === "you" && !namesFault(tokens, frame, lexicon))
    frame.relation = "report";
  if (frame.relation === "relative" && clause.governor?.negative) frame.relation = "purpose";
  if (frame.verb === "نوشتن" && actor === "we" && tokens[predicate.at + 1]?.text !== "که")
    classes.delete("report");
  if (frame.verb === "نوشتن" && writesDown(tokens, frame)) classes.delete("come-back");
  if (form.tense === "past subjunctive" && frame.relation === "relative")
    for (const name of ["fault", "lapse"]) classes.delete(name);
  tellReproach(frame, form, clause, tokens);
  const isLight = form.infinitive === "بودن" || (form.negative && classes.has("light"));
  if (isLight && lexicon.hasClass(tokens[predicate.at - 1], "bad-state")) classes.add("unwelcome");
  if (isEvenIf(tokens, frame)) frame.relation = "condition";
  if (isLack(tokens, frame, predicate, lexicon))
    for (const name of ["available", "qualify"]) classes.add(name);
  return frame;
}
