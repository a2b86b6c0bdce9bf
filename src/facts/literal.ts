/** A value written out in a text, whatever the digits, number words and units it is written with. */
import type { DurationUnit } from "#i18n/format.ts";

interface Written {
  /** `[start, end)` in UTF-16 units of the text. */
  start: number;
  end: number;
  /** `[start, end)` of the number without its unit or currency. */
  number?: { start: number; end: number };
}

export type Literal = Written &
  (
    | { kind: "money"; value: number; least: number; currency: string }
    /** `least` is smaller than `value` in “5–7 days”. */
    | { kind: "duration"; value: number; least: number; unit: DurationUnit }
    | { kind: "percent"; value: number; least: number }
    /** A number and the word after it, folded: 3 attempts. */
    | { kind: "count"; value: number; least: number; word: string }
    /** Minutes from midnight; `open` of 9 and 21 stand both for “9 to 9”. */
    | { kind: "opening"; from: number; to: number }
    /** Digits alone for phones, lower case for addresses. */
    | { kind: "phone" | "email" | "url"; value: string }
  );
