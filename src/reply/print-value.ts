/** Prints what an agent typed as the reply's language writes it, by the placeholder's declared type. */
import { formatDate, formatDuration, formatMoney, formatNumber } from "#i18n/format.ts";
import { formatTime } from "#i18n/opening-hours.ts";
import type { Placeholder } from "#schemas/template.ts";
import type { PlaceholderType } from "#schemas/vocabulary.ts";
import { withoutBidiControls } from "./bidi.ts";
import { readDuration, readMoment, readMoney, readNumber, readTime } from "./entries.ts";

export interface PrintOptions {
  locale: string;
  /** For amounts whose placeholder names no currency. */
  currency: string;
  /** The day that “tomorrow” and “3d” count from, as `2026-11-26`; without it they are not understood. */
  today?: string | undefined;
}

/** The printed value, or the type that the entry turned out not to be. */
export type Printed = { text: string } | { not: PlaceholderType };

export function printValue(
  entry: string,
  placeholder: Placeholder | undefined,
  options: PrintOptions,
): Printed {
  const type = placeholder?.type ?? "text";
  const text = print(withoutBidiControls(entry).trim(), type, placeholder, options);
  return text === undefined ? { not: type } : { text };
}

function print(
  entry: string,
  type: PlaceholderType,
  placeholder: Placeholder | undefined,
  { locale, currency, today }: PrintOptions,
): string | undefined {
  switch (type) {
    case "text":
      return entry;
    case "number":
      return ifKnown(readNumber(entry), (value) => formatNumber(value, locale));
    case "money":
      return ifKnown(readMoney(entry), (value) =>
        formatMoney(value, placeholder?.currency ?? currency, locale),
      );
    case "date":
      return ifKnown(readMoment(entry, today), ({ day, time }) => {
        const date = formatDate(day, locale);
        return time === undefined
          ? date
          : `${date}${locale === "fa" ? "، " : ", "}${formatTime(time, locale)}`;
      });
    case "time":
      return ifKnown(readTime(entry), (clock) => formatTime(clock, locale));
    case "duration": {
      const usual = readDuration(String(placeholder?.example ?? ""), "minute")?.unit ?? "minute";
      return ifKnown(readDuration(entry, usual), ({ value, unit }) => formatDuration(value, unit, locale));
    }
    case "choice":
      return placeholder?.choices?.includes(entry) === false ? undefined : entry;
    case "link":
      return /^(https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]|tel:\+?\d)[^\s<>"]*$/u.test(entry)
        ? entry
        : undefined;
  }
}

function ifKnown<Value>(value: Value | undefined, format: (value: Value) => string): string | undefined {
  return value === undefined ? undefined : format(value);
}
