/** What a Persian clause says: who acts, how sure it is, whether it asks. */
import type { Actor, Frame, Modality, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import type { Clause } from "./clause.ts";
import { regrets } from "./function-words.ts";
import { readerEnding } from "./spelling.ts";
import type { VerbForm } from "./verb-form.ts";
import type { Predicate } from "./verbs-in-sentence.ts";

export function isPast({ tense }: VerbForm): boolean {
  return tense !== "present" && tense !== "subjunctive" && tense !== "imperative" && tense !== "future";
}

export function isCommand(form: VerbForm, clause: Clause): boolean {
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
  if (governor.mood === "command" && /^(?:رفتن|آمدن|برگشتن)$/u.test(governor.verb)) return true;
  return governor.past && !governor.classes.has("fault") && governor.verb !== "بودن";
}

/** `closes`: a comma stands after the verb. */
export function relationOf(form: VerbForm, clause: Clause, command: boolean, closes: boolean): Relation {
  const { relation, governor } = clause;
  const wish = form.tense === "subjunctive" || form.tense === "past subjunctive";
  if (command) return relation === "report" && governor?.actor === "we" ? "main" : relation;
  if (wish && closes && isUnmarkedIf(form, clause)) return "condition";
  if (relation === "time" && wish && governor !== undefined) return "purpose";
  if (relation !== "main" || !wish) return relation;
  if (clause.modal !== undefined && clause.modal.form.tense !== "subjunctive") return relation;
  return governor !== undefined && governor.relation !== "condition" && governor.relation !== "time"
    ? "purpose"
    : relation;
}

/** کد یادتان رفته باشد، …: an “if” that only the verb tells. */
function isUnmarkedIf(form: VerbForm, { relation, governor, beside, modal }: Clause): boolean {
  if (relation !== "main" || governor !== undefined || beside !== undefined || modal !== undefined)
    return false;
  return form.person !== 1;
}

export function modalityOf(
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
  if (!form.negative && clause.relation === "main" && classes.has("offer") && !classes.has("light"))
    return "will";
  return classes.has("arrive") || classes.has("cover") || classes.has("available") ? "will" : "none";
}

export const there = "وجود\u200cداشتن";

/** آن مدل همین اندازه را دارد, ولی دو اتاق داریم: something is there, and it is no cost. */
export function isPossession(
  { actor, negative, verb, past, about, end, start, contrast }: Frame,
  besides: boolean,
): boolean {
  const ours =
    actor === "we" &&
    (contrast === true || (besides && ["count", "available"].some((name) => about.has(name))));
  return (
    (actor === "thing" || actor === "colleague" || ours) &&
    !negative &&
    !past &&
    verb === "داشتن" &&
    !about.has("unwelcome") &&
    end - start > 2
  );
}

/** همان فرم آنجا هست: something is there. */
export function isThere(
  tokens: readonly Token[],
  { start, actor, negative, verbAt, past, about }: Frame,
): boolean {
  if (actor !== "thing" || negative || past || about.has("unwelcome")) return false;
  if (
    /^[،؛:]$/u.test(tokens[start - 1]?.text ?? "") &&
    about.has("stock") &&
    tokens[verbAt]?.text === "است" &&
    !about.has("bad-state")
  )
    return true;
  if (tokens[verbAt]?.text === "است" && !about.has("bad-state") && isPlaced(tokens, start, verbAt))
    return true;
  return verbAt > start + 1 && /^هستن?د?$/u.test(tokens[verbAt]?.raw ?? "");
}

/** پرونده پیش دکتر صدر است, پارکینگ روبه‌رو است. */
function isPlaced(tokens: readonly Token[], start: number, verbAt: number): boolean {
  return tokens
    .slice(start + 1, verbAt)
    .some(({ text }) => /^(?:پیش|دست|نزد|کنار|مقابل|طبقه|عهده)$/u.test(text));
}

/** راهی نیست, هیچ خبری نیست, جایی نمانده, این پرواز صندلی خالی ندارد. */
export function isLack(
  tokens: readonly Token[],
  { start, negative, verbAt }: Frame,
  { form }: Predicate,
  lexicon: Lexicon,
): boolean {
  if (!negative || form.person !== 3) return false;
  if (tokens.slice(0, verbAt).some(({ text }) => regrets.has(text)) && form.tense === "present") return true;
  const isMissed = (token: Token) =>
    ["wanted", "stock", "preverb", "detail"].some((name) => lexicon.hasClass(token, name));
  if (form.infinitive === "داشتن" && form.tense === "present") {
    const subject = /^(?:این|آن)$/u.test(tokens[start]?.text ?? "") ? start + 1 : start;
    const from = Math.max(subject + 1 < verbAt ? subject + 1 : start, verbAt - 3);
    return tokens.slice(from, verbAt).some(isMissed);
  }
  if (form.infinitive === "ماندن") {
    const words = tokens.slice(start, verbAt);
    return words.some(isMissed) && !words.some(({ text }) => text === "چیزی");
  }
  if (form.infinitive !== "بودن") return false;
  const words = tokens.slice(start, verbAt).filter(({ kind }) => kind === "word");
  return words.some((token) => token.text === "هیچ" || (isMissed(token) && isIndefinite(token)));
}

/** راهی, پروازی: some way, some flight. */
function isIndefinite({ text, lemma }: Token): boolean {
  return (
    lemma !== text &&
    /(?:[^ا]ی|ه\u200cای|ایی)$/u.test(text) &&
    text.slice(0, -1).startsWith(lemma.slice(0, -1))
  );
}

/** به بانک بگویید: not to us. */
function goesElsewhere(tokens: readonly Token[], { start, end }: Frame): boolean {
  return tokens.slice(start, end).some(({ text }, index) => {
    const to = tokens[start + index + 1];
    return text === "به" && to !== undefined && !/^(?:من|ما|این|همین|زبان|صورت|طور)$/u.test(to.text);
  });
}

export const others = new Set("او آنها ایشان".split(" "));

export function aboutOf(tokens: readonly Token[], frame: Frame, lexicon: Lexicon): Set<string> {
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
