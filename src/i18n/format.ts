/** Prints numbers, money, days, times and facts as each language writes them. Everything comes from `Intl`. */
import type { Fact, OpeningHours } from "#schemas/facts.ts";
import { intlTag } from "./intl-tag.ts";
import { dateFormat, numberFormat } from "./kept-formatters.ts";
import { formatOpeningHours } from "./opening-hours.ts";
import { plainSpaces } from "./plain-spaces.ts";

export type DurationUnit = "minute" | "hour" | "day" | "week" | "month";

export function formatNumber(value: number, locale: string): string {
  return numberFormat(intlTag(locale)).format(value);
}

/** Whole amounts lose their decimals: ₹1,499 and ₹1,499.50. */
export function formatMoney(value: number, currency: string, locale: string): string {
  if (!/^[a-z]{3}$/i.test(currency)) return `${formatNumber(value, locale)} ${currency}`;
  const options: Intl.NumberFormatOptions = { style: "currency", currency };
  if (Number.isInteger(value)) options.minimumFractionDigits = 0;
  return plainSpaces(numberFormat(intlTag(locale), options).format(value));
}

/** 10 prints as 10%. */
export function formatPercent(value: number, locale: string): string {
  const options: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 2 };
  return numberFormat(intlTag(locale), options).format(value / 100);
}

/** 2 minutes, 30 दिन, ۲۴ ساعت. */
export function formatDuration(value: number, unit: DurationUnit, locale: string): string {
  const options: Intl.NumberFormatOptions = { style: "unit", unit, unitDisplay: "long" };
  return plainSpaces(numberFormat(intlTag(locale), options).format(value));
}

/** A day as `2026-11-26`, printed in the calendar of the language: 26 November 2026, ۵ آذر ۱۴۰۵. Anything else as given. */
export function formatDate(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const options: Intl.DateTimeFormatOptions = { dateStyle: "long", timeZone: "UTC" };
  return plainSpaces(dateFormat(intlTag(locale), options).format(date));
}

/** An ISO date and time, printed in the time zone of the device, without the year: 21 November, 14:05. */
export function formatMoment(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options: Intl.DateTimeFormatOptions = {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  };
  return plainSpaces(dateFormat(intlTag(locale), options).format(date));
}

/** A fact as the reader's language prints it; addresses and phone numbers stay as given. */
export function formatFact(fact: Fact, locale: string, defaultLocale: string): string {
  const value = factValue(fact, locale, defaultLocale);
  if (Array.isArray(value)) return formatOpeningHours(value, locale);
  const number = Number(value);
  if (value === "" || Number.isNaN(number)) {
    return fact.type === "date" ? formatDate(String(value), locale) : String(value);
  }
  switch (fact.type) {
    case "number":
      return formatNumber(number, locale);
    case "money":
      return fact.currency === undefined
        ? formatNumber(number, locale)
        : formatMoney(number, fact.currency, locale);
    case "percent":
      return formatPercent(number, locale);
    case "days":
      return formatDuration(number, "day", locale);
    case "hours":
      return formatDuration(number, "hour", locale);
    default:
      return String(value);
  }
}

export function factValue(fact: Fact, locale: string, defaultLocale: string): string | number | OpeningHours {
  const { value } = fact;
  if (typeof value !== "object" || Array.isArray(value)) return value;
  return value[locale] ?? value[defaultLocale] ?? Object.values(value)[0] ?? "";
}
