/** Reads the clauses of a Persian sentence: each ends with its verb; the word that opens it tells what it hangs on. */
import type { Actor, Frame, Modality, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import {
  beforeThat,
  beforeThisThat,
  contrasts,
  feelings,
  hardMarks,
  joiners,
  linkers,
  politeWords,
  regrets,
  prepositions,
  untilWords,
  whatever,
} from "./function-words.ts";
import { readerEnding } from "./spelling.ts";
import { readVerbForm, type VerbForm } from "./verb-form.ts";
import { readPredicate, type Predicate } from "./verbs-in-sentence.ts";

interface Clause {
  start: number;
  relation: Relation;
  contrast: boolean;
  /** The verb before it that no comma or “and” parts from this clause. */
  governor?: Frame | undefined;
  /** The clause before “and”. */
  beside?: Frame | undefined;
  /** A modal that waits for its verb: می‌توانید … بگیرید. */
  modal?: Predicate | undefined;
  /** What the clause around a relative clause hangs on. */
  outer?: Relation;
}

export function readFrames(tokens: readonly Token[], lexicon: Lexicon): Frame[] {
  const frames: Frame[] = [];
  const question = tokens.slice(-3).some(({ text }) => text === "؟" || text === "?");
  const polite = tokens.some(({ text }) => politeWords.has(text));
  let clause: Clause = { start: 0, relation: "main", contrast: false };
  const open = (start: number, relation: Relation, contrast = false) => {
    const outer = relation === "relative" ? clause.relation : undefined;
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
    if (text === "تا" && isSoThat(tokens, at, opens, lexicon)) {
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
      relation: reports(frame, lexicon) ? "report" : (clause.outer ?? relationAfter(frame)),
      contrast: false,
      governor: clause.relation === "relative" ? undefined : frame,
    };
  }
  const last = frames.at(-1);
  if (last !== undefined) last.end = tokens.length;
  for (const frame of frames) {
    frame.about = aboutOf(tokens, frame, lexicon);
    if (isPossession(frame))
      Object.assign(frame, { verb: there, classes: new Set([...frame.classes, "available"]) });
  }
  for (const [index, frame] of frames.entries()) tellThreat(frame, frames[index + 1], lexicon);
  return frames;
}

/** After “if …” and “when …” the main clause follows; a reason or a purpose goes on. */
function relationAfter({ relation }: Frame): Relation {
  return relation === "condition" || relation === "time" ? "main" : relation;
}

function linkerAt(tokens: readonly Token[], at: number, opens: boolean): Relation | undefined {
  const text = tokens[at]?.text ?? "";
  const link = Object.hasOwn(linkers, text) ? linkers[text] : undefined;
  if (link !== undefined) return link;
  if (text === "هر" && opens && whatever.has(tokens[at + 1]?.text ?? "")) return "condition";
  return text === "هرچند" ? "reason" : undefined;
}

/** Undefined where که merely stresses. */
function relationOfThat(
  tokens: readonly Token[],
  at: number,
  before: Frame | undefined,
  lexicon: Lexicon,
): Relation | undefined {
  const previous = tokens[at - 1];
  if (previous === undefined || previous.kind === "mark") return "relative";
  if (/^(?:شما|من|ما|خودتان|بعید)$/u.test(previous.text)) return undefined;
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
  if (before?.verbAt === at - 1) return reports(before, lexicon) ? "report" : "relative";
  return "relative";
}

/** تا before a clause (so that, until), not before a time or place. */
function isSoThat(tokens: readonly Token[], at: number, opens: boolean, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  if (!opens || next === undefined || next.kind !== "word") return false;
  if (untilWords.has(next.text) || lexicon.hasClass(next, "day") || lexicon.hasClass(next, "count"))
    return false;
  return true;
}

/** Whether the verb a modal needs comes later in the clause. */
function awaitsVerb(tokens: readonly Token[], modal: Predicate, lexicon: Lexicon): boolean {
  for (let index = modal.at + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === "mark" && hardMarks.test(token.text)) return false;
    if (token.kind === "mark" && /^[،,]$/u.test(token.text) && modal.form.infinitive !== "بایستن")
      return false;
    if (contrasts.has(token.text)) return false;
    const next = readPredicate(tokens, modal.at + 1, index, lexicon);
    if (next === undefined) continue;
    if (next.modal !== undefined && next.form.tense !== "subjunctive")
      return modal.form.infinitive === "بایستن";
    return complements(modal, next.form);
  }
  return false;
}

function complements(modal: Predicate, form: VerbForm): boolean {
  const bare = form.person === 3 && !form.plural && !form.negative && form.tense === "past";
  if (modal.form.infinitive === "بایستن") return form.tense !== "present" || form.infinitive === "داشتن";
  if (modal.form.infinitive === "خواستن")
    return (
      form.tense === "subjunctive" && form.person === modal.form.person && form.plural === modal.form.plural
    );
  if (form.tense === "subjunctive" || form.tense === "past subjunctive") return true;
  return bare && modal.modal?.personal === false;
}

interface Surroundings {
  question: boolean;
  polite: boolean;
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
      actor === "we" && form.person === 3 && form.infinitive === "داشتن" && !form.negative ? "thing" : actor,
    mood: question ? "question" : command ? "command" : "statement",
    modality: modalityOf(predicate, clause, actor, command, classes),
    negative: form.negative !== (modal?.form.negative ?? false),
    past: modal === undefined ? isPast(form) : isPast(modal.form),
    passive: predicate.passive,
    relation: relationOf(form, clause, command),
    contrast: clause.contrast,
    polite: polite || form.infinitive === "فرمودن" || (command && clause.governor?.polite === true),
    classes,
    about: new Set(),
  };
  if (command && clause.governor?.relation === "main" && clause.governor.past)
    clause.governor.relation = "condition";
  if (frame.relation === "relative" && actor === "you") frame.relation = "report";
  tellReproach(frame, form, clause, tokens);
  if (isLack(tokens, frame, predicate)) classes.add("available");
  return frame;
}

const there = "وجود\u200cداشتن";

/** آن مدل همین اندازه را دارد: something is there, and it is no cost. */
function isPossession({ actor, negative, verb, past, about, end, start }: Frame): boolean {
  return (
    (actor === "thing" || actor === "colleague") &&
    !negative &&
    !past &&
    verb === "داشتن" &&
    !about.has("unwelcome") &&
    end - start > 2
  );
}

/** “You should have …” and “had you …” say what somebody did not do. */
function tellReproach(frame: Frame, form: VerbForm, clause: Clause, tokens: readonly Token[]): void {
  if (frame.actor !== "you") return;
  const asksWhy = tokens
    .slice(frame.start, frame.verbAt)
    .some(({ text }) => text === "چرا" || text === "مگر");
  if (asksWhy && frame.past && frame.modality === "none") {
    frame.mood = "statement";
    frame.classes = new Set([...frame.classes].filter((name) => name !== "receive"));
    if (frame.relation === "condition") frame.relation = "main";
  }
  if (isByOneself(tokens, frame)) frame.classes = new Set([...frame.classes, "fault"]);
  const unreal = form.tense === "imperfect" || form.tense === "pluperfect";
  const had =
    unreal &&
    clause.modal === undefined &&
    frame.relation === "condition" &&
    isUnreal(tokens, frame.verbAt + 1);
  const should =
    clause.modal?.form.infinitive === "بایستن" &&
    (unreal || form.tense === "past" || form.tense === "past subjunctive");
  if (should && form.tense === "past subjunctive") {
    if (/^(?:بودن|شدن|دیدن|شنیدن)$/u.test(form.infinitive)) frame.modality = "may";
    else frame.past = false;
    return;
  }
  if (!should && !(had && !/^(?:خواستن|توانستن)$/u.test(form.infinitive))) return;
  if (should && /^(?:دریافت|تحویل|پس)/u.test(frame.verb)) return;
  frame.classes = new Set([...frame.classes, "fault"]);
  frame.modality = "none";
  frame.negative = false;
  frame.past = true;
  if (had) frame.relation = "main";
}

/** What would have followed stands in the imperfect: … پیش نمی‌آمد. */
function isUnreal(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ text }) => {
    const form = readVerbForm(text);
    if (form?.tense === "past") return form.infinitive === "بودن" || form.infinitive === "داشتن";
    return form?.tense === "imperfect" || form?.tense === "pluperfect";
  });
}

/** خودتان پاکش کردید: the customer alone did it. */
function isByOneself(
  tokens: readonly Token[],
  { start, verbAt, past, negative, mood, relation, classes }: Frame,
): boolean {
  if (!past || negative || mood !== "statement" || relation !== "main") return false;
  if (classes.has("report") || classes.has("receive")) return false;
  return tokens.slice(start, verbAt).some(({ lemma, text }, index) => {
    if (text !== "خودتان" && text !== "خودت" && lemma !== "خودتان") return false;
    const before = tokens[start + index - 1];
    return (
      before === undefined || before.kind === "mark" || /^(?:را|شما|که|چون|و|ولی|اما)$/u.test(before.text)
    );
  });
}

/** “If you do not …, we block …” orders; “sorry if …” does not apologise. Neither leaves a choice. */
function tellThreat(frame: Frame, next: Frame | undefined, lexicon: Lexicon): void {
  if (frame.relation !== "condition" || next === undefined || next.relation !== "main") return;
  if (next.classes.has("apology") || lexicon.hasClass({ text: next.verb, lemma: next.verb }, "apology")) {
    frame.relation = "reason";
    return;
  }
  const threatens = next.about.has("threat") || next.classes.has("threat");
  if (!frame.negative || !threatens || next.past || next.negative || next.mood !== "statement") return;
  frame.relation = "reason";
  Object.assign(next, { actor: "you", modality: "must", passive: false } satisfies Partial<Frame>);
}

/** راهی نیست, هیچ خبری نیست, جایی نمانده, این میز کشو ندارد. */
function isLack(tokens: readonly Token[], { start, negative, verbAt }: Frame, { form }: Predicate): boolean {
  if (!negative || form.person !== 3) return false;
  if (tokens.slice(0, verbAt).some(({ text }) => regrets.has(text)) && form.tense === "present") return true;
  if (form.infinitive === "داشتن" && form.tense === "present") return verbAt > start + 1;
  if (form.infinitive === "ماندن") return !tokens.slice(start, verbAt).some(({ text }) => text === "چیزی");
  if (form.infinitive !== "بودن") return false;
  const words = tokens.slice(start, verbAt).filter(({ kind }) => kind === "word");
  return words
    .slice(0, 4)
    .some(
      ({ text, lemma }) =>
        text === "هیچ" ||
        (lemma !== text &&
          /(?:[^ا]ی|ه\u200cای|ایی)$/u.test(text) &&
          text.slice(0, -1).startsWith(lemma.slice(0, -1))),
    );
}

function isPast({ tense }: VerbForm): boolean {
  return tense !== "present" && tense !== "subjunctive" && tense !== "imperative" && tense !== "future";
}

function isCommand(form: VerbForm, clause: Clause): boolean {
  if (form.person !== 2 || clause.modal !== undefined) return false;
  if (form.tense === "imperative") return true;
  const asks =
    form.tense === "subjunctive" || (form.tense === "past subjunctive" && form.infinitive === "داشتن");
  if (!asks || (clause.relation !== "main" && clause.relation !== "reason")) return false;
  if (clause.beside !== undefined && clause.beside.mood !== "command" && clause.beside.modality !== "none")
    return false;
  const { governor } = clause;
  if (governor === undefined || governor.relation === "condition" || governor.relation === "time")
    return true;
  return governor.past && !governor.classes.has("fault") && governor.verb !== "بودن";
}

function relationOf(form: VerbForm, clause: Clause, command: boolean): Relation {
  const { relation, governor } = clause;
  const wish = form.tense === "subjunctive" || form.tense === "past subjunctive";
  if (command) return relation;
  if (relation === "time" && wish && governor !== undefined) return "purpose";
  if (relation !== "main" || clause.modal !== undefined || !wish) return relation;
  return governor !== undefined && governor.relation !== "condition" && governor.relation !== "time"
    ? "purpose"
    : relation;
}

function modalityOf(
  { form, classes, passive, modal }: Predicate,
  clause: Clause,
  actor: Actor,
  command: boolean,
  own: ReadonlySet<string>,
): Modality {
  const given = clause.modal?.modal ?? modal;
  if (given !== undefined && !command) return given.modality;
  if (form.tense === "imperative") return "must";
  if (command) return "none";
  if (form.tense === "future") return own.has("fault") && actor === "you" ? "none" : "will";
  if (clause.beside !== undefined && form.tense === "subjunctive") return clause.beside.modality;
  if (form.tense === "subjunctive") return actor === "we" && clause.relation !== "relative" ? "will" : "none";
  if (form.tense !== "present" || form.infinitive === "بودن" || form.infinitive === "داشتن") return "none";
  if (actor === "you") return own.has("fault") ? "none" : "will";
  if (actor !== "thing") return "will";
  if (passive) return "will";
  return classes.has("arrive") || classes.has("cover") || classes.has("available") ? "will" : "none";
}

function actorOf(tokens: readonly Token[], predicate: Predicate, clause: Clause, lexicon: Lexicon): Actor {
  const { form, classes, passive } = predicate;
  const given = clause.modal;
  const bare =
    given !== undefined && form.tense === "past" && form.person === 3 && given.modal?.personal === false;
  const by = given?.modal?.personal === true ? given.form : form;
  if (bare) return "thing";
  if (by.person === 1) return "we";
  if (by.person === 2) return "you";
  for (let index = clause.start; index < predicate.at; index += 1) {
    const token = tokens[index] as Token;
    if (follows(tokens, index) || passive) continue;
    if (token.type === "person" || lexicon.hasClass(token, "colleague")) return "colleague";
    if (lexicon.hasClass(token, "shop")) return "we";
    if (lexicon.hasClass(token, "customer")) return "you";
  }
  if (by.plural && !passive && classes.has("come-back")) return "colleague";
  const { beside } = clause;
  return beside?.actor === "colleague" || (beside?.actor === "thing" && !passive) ? beside.actor : "thing";
}

/** در این شعبه: a place or a recipient, not who acts. */
function follows(tokens: readonly Token[], index: number): boolean {
  const before = /^(?:این|آن|همین|همان|هر|یک|هیچ|چند)$/u.test(tokens[index - 1]?.text ?? "")
    ? index - 2
    : index - 1;
  return prepositions.has(tokens[before]?.text ?? "");
}

/** “You wrote that …”, “I understand that …”: what follows is what somebody reports. */
function reports(frame: Frame, lexicon: Lexicon): boolean {
  if (frame.actor !== "we" && frame.actor !== "you") return false;
  return frame.classes.has("report") || lexicon.hasClass({ text: frame.verb, lemma: frame.verb }, "report");
}

/** به بانک بگویید: not to us. */
function goesElsewhere(tokens: readonly Token[], { start, end }: Frame): boolean {
  return tokens.slice(start, end).some(({ text }, index) => {
    const to = tokens[start + index + 1];
    return text === "به" && to !== undefined && !/^(?:من|ما|این|همین|زبان|صورت|طور)$/u.test(to.text);
  });
}

const others = new Set("او آنها ایشان".split(" "));

function aboutOf(tokens: readonly Token[], frame: Frame, lexicon: Lexicon): Set<string> {
  const about = new Set<string>();
  let other = false;
  for (let index = frame.start; index < frame.end; index += 1) {
    const token = tokens[index] as Token;
    if (index === frame.verbAt) continue;
    for (const name of lexicon.classesOf(token)) about.add(name);
    if (token.kind === "neutral" && token.type) about.add(token.type);
    if (token.text === "شما" || readerEnding.test(token.text)) about.add("reader");
    if (
      /^(?:به|با|از)$/u.test(tokens[index - 1]?.text ?? "") &&
      (others.has(token.text) || lexicon.hasClass(token, "colleague"))
    )
      other = true;
  }
  if (frame.classes.has("come-back") && !other) about.add("reader");
  if (frame.classes.has("send-us") && !goesElsewhere(tokens, frame)) about.add("to-us");
  return about;
}
