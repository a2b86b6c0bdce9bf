/** Clauses that blame or threaten by their form: you should have, had you, if you do not. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import type { Clause } from "./clause.ts";
import { type VerbForm, readParticiple, readVerbForm } from "./verb-form.ts";

/** “You should have …” and “had you …” say what somebody did not do. */
export function tellReproach(frame: Frame, form: VerbForm, clause: Clause, tokens: readonly Token[]): void {
  if (frame.actor !== "you") return;
  if (form.tense === "imperfect" && frame.negative && frame.relation === "main" && followsIf(tokens, frame)) {
    frame.modality = "may";
    return;
  }
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
  const had = unreal && clause.modal === undefined && hadYou(tokens, frame, clause);
  const should =
    clause.modal?.form.infinitive === "بایستن" &&
    (unreal || form.tense === "past" || form.tense === "past subjunctive");
  if (should && form.tense === "past subjunctive") {
    if (/^(?:بودن|شدن|دیدن|شنیدن)$/u.test(form.infinitive)) frame.modality = "may";
    else frame.past = false;
    return;
  }
  if (!should && !(had && !/^(?:خواستن|توانستن)$/u.test(form.infinitive))) return;
  if (should && /^(?:دریافت|تحویل|پس)/u.test(frame.verb)) {
    frame.past = true;
    return;
  }
  if (should && frame.negative && (frame.classes.has("unwelcome") || suffered.test(form.infinitive))) return;
  frame.classes = new Set([...frame.classes, "fault"]);
  frame.modality = "none";
  frame.negative = false;
  frame.past = true;
  if (had) frame.relation = "main";
}

/** اگر می‌پرسیدید … نمی‌شد, می‌پرسیدید این‌طور نمی‌شد: an “if” that need not be said. */
function hadYou(tokens: readonly Token[], { relation, verbAt, negative }: Frame, clause: Clause): boolean {
  if (relation === "condition") return isUnreal(tokens, verbAt + 1);
  if (relation !== "main" || negative || clause.governor !== undefined) return false;
  if (tokens[verbAt + 1]?.text === "و") return false;
  return isUnreal(tokens, verbAt + 1, true);
}

/** نباید این‌قدر منتظر می‌ماندید: what one has to bear. */
const suffered = /^(?:ماندن|کشیدن|شنیدن|دیدن|شدن|گرفتن)$/u;

/** اگر خبر می‌دادیم، این همه راه نمی‌آمدید: what would not have been, for all that it was ours to do. */
function followsIf(tokens: readonly Token[], { start }: Frame): boolean {
  return tokens.slice(0, start).some(({ text }) => text === "اگر" || text === "کاش");
}

/** What would have followed stands in the imperfect: … پیش نمی‌آمد; نمی‌رسید may be read as one. */
function isUnreal(tokens: readonly Token[], from: number, denied = false): boolean {
  return tokens.slice(from).some(({ text }) => {
    const form = readVerbForm(text);
    if (form === undefined || (denied && !form.negative)) return false;
    if (form.tense === "past") return form.infinitive === "بودن" || form.infinitive === "داشتن";
    if (form.tense === "present") return form.person === 2 && form.plural && /یدن$/u.test(form.infinitive);
    return form.tense === "imperfect" || form.tense === "pluperfect";
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
  if (frame.relation !== "reason" && frame.relation !== "main") return;
  if (next.relation !== "relative" && frame.relation === "main" && next.relation !== "main") return;
  if (next.classes.has("harm") || next.about.has("harm"))
    frame.classes = new Set([...frame.classes, "fault"]);
}

/** رمز را نادرست زده بودید، قفلش را برداشتم: told because we mended it. */
export function tellMended(frame: Frame, next: Frame | undefined): void {
  if (frame.actor !== "you" || !frame.past || frame.mood !== "statement" || frame.relation !== "main") return;
  if (next?.actor !== "we" || !next.past || next.negative || next.relation !== "main") return;
  const harms =
    ["threat", "loss"].some((name) => next.about.has(name)) ||
    ["threat", "loss", "harm", "unwelcome"].some((name) => next.classes.has(name));
  if (!harms && ["offer", "protective"].some((name) => next.classes.has(name))) frame.relation = "report";
}

/** بابت کلیدی که همکارم جا گذاشت عذر می‌خواهم: what we are sorry for is told as ours. */
export function tellApology(tokens: readonly Token[], frame: Frame, after: readonly Frame[]): void {
  if (frame.relation !== "relative" || !/^(?:بابت|از|برای)$/u.test(tokens[frame.start]?.text ?? "")) return;
  if (!after.some(({ actor, classes, negative }) => actor === "we" && !negative && classes.has("apology")))
    return;
  frame.classes = new Set([...frame.classes].filter((name) => name !== "lapse"));
}

/** دفترچه را نخوانده وصل کرده‌اید: without having done what one ought to. */
function isWithout(
  tokens: readonly Token[],
  { start, verbAt, past, negative, mood, classes }: Frame,
): boolean {
  if (!past || negative || mood !== "statement" || classes.has("report")) return false;
  return tokens.slice(start, verbAt - 1).some(({ text }, index) => {
    const about = tokens[start + index + 1]?.text ?? "";
    if (text === "بدون" || text === "بی") return !untroubled.test(about);
    return readParticiple(text)?.negative === true;
  });
}

/** بدون تأخیر پرداختید: what one is glad to be without. */
const untroubled = /^(?:هیچ|تاخیر|مشکل|معطلی|دردسر|عجله|هزینه|کارمزد|صف|نوبت|کارت|رمز|ایراد|خطا|شک)$/u;

/** اگر عاقل باشید همین حالا امضا می‌کنید: what somebody wise or loving does. */
function isDare(frame: Frame, next: Frame): boolean {
  if (frame.actor !== "you" || next.actor !== "you" || next.negative) return false;
  if (next.modality !== "will" || next.mood !== "statement") return false;
  return frame.about.has("dear") || frame.classes.has("dear");
}

/** “If you do not …, we block …” orders; “sorry if …” does not apologise. Neither leaves a choice. */
export function tellThreat(frame: Frame, next: Frame | undefined, lexicon: Lexicon): void {
  if (frame.relation !== "condition" || next === undefined || next.relation !== "main") return;
  if (isDare(frame, next)) {
    frame.relation = "reason";
    next.modality = "must";
    return;
  }
  if (next.classes.has("apology") || lexicon.hasClass({ text: next.verb, lemma: next.verb }, "apology")) {
    frame.relation = "reason";
    return;
  }
  const threatens = ["threat", "loss"].some((name) => next.about.has(name) || next.classes.has(name));
  const leaves = next.modality === "can" || next.modality === "may";
  if (!frame.negative || !threatens || leaves || next.past || next.negative) return;
  if (next.mood !== "statement") return;
  frame.relation = "reason";
  Object.assign(next, { actor: "you", modality: "must", passive: false } satisfies Partial<Frame>);
}
