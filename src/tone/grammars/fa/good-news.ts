/** Persian denials nobody minds: what is not taken from the customer, shown to strangers or lost. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { readVerbForm } from "./verb-form.ts";

/** از شما پولی نمی‌گیرند, نامتان دیده نمی‌شود, کسی وارد نمی‌شود: what is not done is to the customer's good. */
export function isSpared(tokens: readonly Token[], frame: Frame, lexicon: Lexicon): boolean {
  if (!frame.negative || frame.actor === "you") return false;
  const words = tokens.slice(frame.start, frame.verbAt);
  return (
    isIdle(words, frame, lexicon) ||
    isKept(words, frame) ||
    isUnseen(words, frame) ||
    isNobody(words, frame, lexicon) ||
    isHeld(sinceVerb(tokens, frame), frame)
  );
}

const given = ["offer", "grant", "cover", "receive", "ask-for", "come-back", "arrive", "available", "sold"];
const asked = ["preverb", "stock", "wanted", "apply-for", "sold"];

/** روغن پالم نمی‌ریزیم, با آب شسته نمی‌شود: a deed that nobody is waiting for. */
function isIdle(
  words: readonly Token[],
  { actor, passive, modality, classes }: Frame,
  lexicon: Lexicon,
): boolean {
  if (modality !== "will" || !(actor === "we" || passive)) return false;
  if (given.some((name) => classes.has(name))) return false;
  return !words.some((token) => asked.some((name) => lexicon.hasClass(token, name)));
}

const taking = /^(?:گرفتن|خواستن|برداشتن|کم‌کردن|کسر‌کردن|دریافت‌کردن|کم‌شدن|کسر‌شدن|مطالبه‌کردن)$/u;

/** یک ریال هم از شما نمی‌گیرند. */
function isKept(words: readonly Token[], { verb }: Frame): boolean {
  return taking.test(verb) && words.some(({ text }, at) => text === "از" && words[at + 1]?.text === "شما");
}

/** نامتان جایی چاپ نمی‌شود. */
function isUnseen(words: readonly Token[], { classes, about, passive, actor }: Frame): boolean {
  if (!classes.has("show") || !(passive || actor === "we" || actor === "colleague")) return false;
  return about.has("private") && words.some(({ text }) => text === "شما");
}

/** کسی وارد خانه‌تان نمی‌شود; but کسی جواب نمی‌دهد. */
function isNobody(words: readonly Token[], { actor, modality, classes }: Frame, lexicon: Lexicon): boolean {
  if (actor !== "colleague" || modality === "can") return false;
  const at = words.findIndex(({ text }) => text === "کسی" || text === "هیچ‌کس");
  const who =
    at >= 0 ? at : words.findIndex(({ text }, index) => text === "کس" && words[index - 1]?.text === "هیچ");
  if (who < 0 || /^(?:به|را|از|با|برای)$/u.test(words[who - 1]?.text ?? "") || words[who + 1]?.text === "را")
    return false;
  return (
    !["come-back", "cover", "grant", "offer", "lapse", "arrive"].some((name) => classes.has(name)) ||
    words.some((token) => lexicon.hasClass(token, "stranger") && token.text === "جز")
  );
}

/** نوبتتان را به کسی نمی‌دهیم. */
function isHeld(words: readonly Token[], { actor, modality, passive }: Frame): boolean {
  if (modality === "can" || !(passive || actor === "we" || actor === "colleague")) return false;
  const own = words.findIndex(({ text }, at) => text === "شما" && (passive || words[at + 1]?.text === "را"));
  const to = words.findIndex(
    ({ text }, at) => text === "به" && isOther(words[at + 1]?.text, words[at + 2]?.text),
  );
  return own > 0 && to > own;
}

/** تا شما نیایید شروع نمی‌کنیم: what waits for the customer to come, or to say so. */
export function tellAwaited(tokens: readonly Token[], frame: Frame, next: Frame | undefined): void {
  if (frame.actor !== "you" || !frame.negative || next?.negative !== true || next.actor === "you") return;
  if (!tokens.slice(Math.max(0, frame.start - 1), frame.start + 1).some(({ text }) => text === "تا")) return;
  if (awaited.test(frame.verb)) next.spares = true;
}

const awaited =
  /^(?:خواستن|گفتن|آمدن|رسیدن|برگشتن|پسندیدن|دیدن|خواندن|راضی|موافق|تایید‌کردن|اجازه‌دادن|خبر‌دادن|جواب‌دادن|قبول‌کردن)$/u;

/** راننده نمی‌توانست وارد شود، بارها را دستی آورد: what did not go one way went another. */
export function tellOvercome(frame: Frame, next: Frame | undefined): void {
  if (!frame.negative || !frame.past || frame.actor === "you") return;
  if (next === undefined || next.negative || !next.past || next.actor === "you" || next.passive) return;
  if (["offer", "arrive", "ask-for"].some((name) => next.classes.has(name))) frame.spares = true;
}

/** What was said since the verb before, be it set off by a comma. */
function sinceVerb(tokens: readonly Token[], { verbAt, passive }: Frame): readonly Token[] {
  let from = passive ? verbAt - 1 : verbAt;
  while (from > 0 && from > verbAt - 12 && readVerbForm(tokens[from - 1]?.text ?? "") === undefined)
    from -= 1;
  return tokens.slice(from, verbAt);
}

const isOther = (one = "", two = "") =>
  /^(?:کسی|دیگری|دیگران|هیچ|غریبه|شخص)$/u.test(one) || /^(?:دیگری|دیگر)$/u.test(two);
