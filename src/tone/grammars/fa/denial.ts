/** What denies a Persian clause from outside its verb. */
import type { Frame } from "../../frame.ts";
import type { Token } from "../../token.ts";

/** نه ارز می‌فروشیم نه حواله می‌زنیم: two نه deny what each stands before. */
export function tellNeither(tokens: readonly Token[], frames: readonly Frame[]): void {
  const denials = [...tokens.keys()].filter(
    (at) =>
      tokens[at]?.text === "نه" &&
      !/^(?:یا|ساعت|تا|حدود|شماره|باجه)$/u.test(tokens[at - 1]?.text ?? "") &&
      !/^(?:تنها|فقط|صبح|شب|ساعت|روز)$/u.test(tokens[at + 1]?.text ?? ""),
  );
  if (denials.length < 2) return;
  for (const frame of frames)
    if (denials.some((at) => frame.start <= at && at < frame.verbAt)) frame.negative = true;
}

/** فکر نمی‌کنم بشود عوضش کرد: the doubt denies what follows. */
export function tellDoubt({ verb, negative, actor }: Frame, next: Frame | undefined): void {
  if (!negative || actor !== "we" || !/^(?:فکر|گمان|تصور)‌کردن$/u.test(verb)) return;
  if (next?.modality !== "can") return;
  next.negative = !next.negative;
  next.relation = "main";
}

/** ما تعیین نمی‌کنیم، شهرداری تعیین می‌کند: who or what it is instead. */
export function tellCorrection(frame: Frame, next: Frame | undefined): void {
  if (!frame.negative || frame.relation !== "main" || next === undefined) return;
  if (next.negative || next.relation !== "main" || next.verb !== frame.verb) return;
  if (/^(?:شدن|بودن|کردن|داشتن|دادن|توانستن)$/u.test(frame.verb)) return;
  if (next.mood === "statement" && next.modality !== "must") frame.relation = "purpose";
}

/** بازش نکرده‌اید، پس عوض می‌شود: what was not done has its good side. */
export function tellGoodOfIt(frame: Frame, next: Frame | undefined): void {
  if (frame.actor !== "you" || !frame.negative || !frame.past || next?.consequence !== true) return;
  const spared = next.negative && (next.classes.has("unwelcome") || next.about.has("unwelcome"));
  if (spared || (!next.negative && next.actor !== "you"))
    frame.classes = new Set([...frame.classes, "unwelcome"]);
}
