/** Clauses that blame or threaten by their form: you should have, had you, if you do not. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import type { Clause } from "./clause.ts";
import { type VerbForm, readParticiple, readVerbForm } from "./verb-form.ts";

/** “You should have …” and “had you …” say what somebody did not do. */
export function tellReproach(frame: Frame, form: VerbForm, clause: Clause, tokens: readonly Token[]): void {
  if (frame.actor !== "you") return;
  const asksWhy = tokens
    .slice(frame.start, frame.verbAt)
    .some(({ text }) => text === "چرا" || text === "مگر");
  if (asksWhy && frame.past && frame.modality === "none") {
    frame.mood = "statement";
    frame.classes = new Set([...frame.classes].filter((name) => name !== "receive"));
    if (frame.relation === "condition") frame.relation = "main";
  }
  if (isByOneself(tokens, frame) || isWithout(tokens, frame))
    frame.classes = new Set([...frame.classes, "fault"]);
  if (wishesItWere(tokens, frame, form, clause)) frame.classes = new Set([...frame.classes, "fault"]);
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
  if (should && frame.negative && frame.classes.has("unwelcome")) return;
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

/** زودتر می‌گفتید: what somebody might have done. */
function wishesItWere(
  tokens: readonly Token[],
  { start, verbAt, negative, relation }: Frame,
  { tense, infinitive }: VerbForm,
  { modal }: Clause,
): boolean {
  if (tense !== "imperfect" || negative || relation !== "main" || modal !== undefined) return false;
  if (/^(?:خواستن|توانستن|داشتن)$/u.test(infinitive)) return false;
  return tokens.slice(start, verbAt).some(({ text }) => mended.test(text));
}

const mended = /^(?:زودتر|اول|قبلش|بیشتر|بهتر|دقت|حواستان|درست|خب|لااقل|حداقل|کاش)$/u;

/** … خورده‌اید که حالتان بد شده: what somebody did brought the harm about. */
export function tellCause(frame: Frame, next: Frame | undefined): void {
  if (frame.actor !== "you" || !frame.past || frame.negative || frame.mood !== "statement") return;
  if (next === undefined || next.actor !== "thing" || !next.past || next.negative) return;
  if (["report", "receive", "grant", "mind"].some((name) => frame.classes.has(name))) return;
  const leads = frame.relation === "reason" || (frame.relation === "main" && next.relation === "relative");
  if (leads && (next.classes.has("harm") || next.about.has("harm")))
    frame.classes = new Set([...frame.classes, "fault"]);
}

/** دفترچه را نخوانده وصل کرده‌اید: without having done what one ought to. */
function isWithout(tokens: readonly Token[], { start, verbAt, past, negative, mood }: Frame): boolean {
  if (!past || negative || mood !== "statement") return false;
  return tokens.slice(start, verbAt - 1).some(({ text }) => readParticiple(text)?.negative === true);
}

/** “If you do not …, we block …” orders; “sorry if …” does not apologise. Neither leaves a choice. */
export function tellThreat(frame: Frame, next: Frame | undefined, lexicon: Lexicon): void {
  if (frame.relation !== "condition" || next === undefined || next.relation !== "main") return;
  if (next.classes.has("apology") || lexicon.hasClass({ text: next.verb, lemma: next.verb }, "apology")) {
    frame.relation = "reason";
    return;
  }
  const threatens = ["threat", "loss"].some((name) => next.about.has(name) || next.classes.has(name));
  if (!frame.negative || !threatens || next.past || next.negative || next.mood !== "statement") return;
  frame.relation = "reason";
  Object.assign(next, { actor: "you", modality: "must", passive: false } satisfies Partial<Frame>);
}
