/** What a Persian clause gives away by small signs: a wish, a consequence, what it takes, what it is about. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import type { Clause } from "./clause.ts";
import type { VerbForm } from "./verb-form.ts";
import type { Predicate } from "./verbs-in-sentence.ts";

/** راهنما را می‌خواندید: what was read is named, so what follows is no report of it. */
export function namesObject(tokens: readonly Token[], { start, verbAt }: Frame): boolean {
  return tokens[verbAt + 1]?.text !== "که" && tokens.slice(start, verbAt).some(({ text }) => text === "را");
}

/** شمارهٔ مرکز را می‌نویسم: not what comes of something. */
export function writesDown(tokens: readonly Token[], { start, verbAt }: Frame): boolean {
  const words = tokens.slice(start, verbAt).map(({ text }) => text);
  return words.includes("را") && !words.some((word) => /^(?:نتیجه|جواب|پاسخ|خبر|زمان|تاریخ)/u.test(word));
}

/** برای ورود باید بلیت نشان بدهید: what it takes, not an order. */
export function isRequirement(
  tokens: readonly Token[],
  { start }: Clause,
  modal: Predicate | undefined,
): boolean {
  if (modal?.form.infinitive !== "بایستن") return false;
  let from = start;
  if (tokens[start - 1]?.text === "،") {
    from = start - 1;
    while (from > 0 && tokens[from - 1]?.kind !== "mark") from -= 1;
  }
  const opening = tokens.slice(from, modal.at);
  return (
    opening[0]?.text === "برای" &&
    opening[1]?.closed !== true &&
    !/^(?:من|ما|شما|این|آن)$/u.test(opening[1]?.text ?? "")
  );
}

/** بچه‌ها تنها وارد نشوند: what somebody had better not do. */
export function isWish({ tense, person, negative, marked }: VerbForm, clause: Clause): boolean {
  if (tense !== "subjunctive" || person !== 3 || !negative || !marked) return false;
  return clause.relation === "main" && clause.governor === undefined && clause.modal === undefined;
}

/** بسته رسید، خبر بدهید: a “when” that only the order of the clauses tells. */
export function isUnmarkedWhen({ relation, past, negative, actor }: Frame): boolean {
  return relation === "main" && past && actor !== "we" && !(negative && actor === "you");
}

/** معرفی‌نامه نداشتید هم مشکلی نیست: an “even if” told by هم alone. */
export function isEvenIf(tokens: readonly Token[], { relation, past, verbAt, actor }: Frame): boolean {
  if (relation !== "main" || tokens[verbAt + 1]?.text !== "هم") return false;
  return (past && actor === "you") || /^ن(?!می)/u.test(tokens[verbAt]?.text ?? "");
}

/** پس فردا می‌فرستیم, برای همین نو فرستادیم. */
export function isConsequence(tokens: readonly Token[], { start, modal }: Clause): boolean {
  if (modal?.form.infinitive === "بایستن") return false;
  const [first, second, third] = tokens
    .slice(tokens[start]?.text === "،" ? start + 1 : start)
    .map(({ text }) => text);
  if (/^(?:پس|بنابراین)$/u.test(tokens[start - 1]?.text ?? "")) return true;
  if (first === "پس") return second !== "از";
  return (
    first === "بنابراین" || (second === "همین" && (first === "برای" || /^(?:خاطر|دلیل)$/u.test(third ?? "")))
  );
}

/** نشانی ناقصی که وارد کردید: the fault is named before it. */
export function namesFault(tokens: readonly Token[], { start, verbAt }: Frame, lexicon: Lexicon): boolean {
  return tokens.slice(start, verbAt).some((token) => lexicon.hasClass(token, "faulty"));
}

/** وانت نمی‌برد، پیک می‌برد: a comma, and what else there is. */
export function isBesides(
  tokens: readonly Token[],
  { start, verbAt, past, about, actor, negative }: Frame,
): boolean {
  if (tokens[start - 1]?.text !== "،" || verbAt <= start + 1 || about.has("harm")) return false;
  return !past || (actor === "we" && !negative);
}
