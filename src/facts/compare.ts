/** Whether a written value is a fact's value, another value of the same kind, or something else altogether. */
import { samePhone } from "./find-addresses.ts";
import type { FactMeasure } from "./known-facts.ts";
import type { Literal } from "./literal.ts";

/** `differs` where a range excludes the value; `undefined` where the two cannot be compared. */
export function compareWith(literal: Literal, fact: FactMeasure): "same" | "covers" | "differs" | undefined {
  switch (fact.kind) {
    case "money":
      if (literal.kind !== "money" || literal.currency !== fact.currency) return undefined;
      return compareNumbers(literal, fact.value);
    case "duration": {
      const times = literal.kind === "duration" ? (factors[`${literal.unit} ${fact.unit}`] ?? 0) : 0;
      if (literal.kind !== "duration" || times === 0) return undefined;
      return compareNumbers({ value: literal.value * times, least: literal.least * times }, fact.value);
    }
    case "percent":
    case "count":
      return literal.kind === fact.kind ? compareNumbers(literal, fact.value) : undefined;
    case "opening":
      if (literal.kind !== "opening") return undefined;
      return fact.spans.some((span) => sameClock(span.from, literal.from) && sameClock(span.to, literal.to))
        ? "same"
        : "differs";
    case "phone":
      if (literal.kind !== "phone") return undefined;
      if (samePhone(literal.value, fact.value)) return "same";
      return nearlySame(literal.value, fact.value) ? "differs" : undefined;
    case "email":
    case "url":
      if (literal.kind !== fact.kind) return undefined;
      if (literal.value === fact.value) return "same";
      return nearlySame(literal.value, fact.value) ? "differs" : undefined;
  }
}

/** From a written unit to the fact's. A month is no number of days. */
const factors: Record<string, number> = {
  "minute minute": 1,
  "hour hour": 1,
  "day day": 1,
  "month month": 1,
  "week week": 1,
  "week day": 7,
  "day hour": 24,
};

function compareNumbers({ value, least }: { value: number; least: number }, fact: number) {
  if (least === value) return value === fact ? "same" : "differs";
  return least <= fact && fact <= value ? "covers" : "differs";
}

/** “9 to 9” says neither morning nor evening. */
function sameClock(fact: number, written: number): boolean {
  return fact === written || (written <= 12 * 60 && (fact - written) % (12 * 60) === 0);
}

/** One sign too many, too few or another one, or two neighbours swapped: a slip, not another number. */
function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (Math.max(left.length, right.length) <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
