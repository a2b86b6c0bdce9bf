/** Prints clock times and opening hours: “Mon–Sat 9:00 am – 9:00 pm, Sun 10:00 am – 6:00 pm”. */
import type { OpeningHours, Weekday } from "#schemas/facts.ts";
import { intlTag } from "./intl-tag.ts";
import { dateFormat } from "./kept-formatters.ts";
import { plainSpaces } from "./plain-spaces.ts";

const week: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const saturdayFirst = new Set(["fa"]);
/** Languages that name the part of the day before the hour: सुबह 9:00, ఉదయం 9:00. */
const dayPartFirst = new Set(["hi", "te"]);

/** A time as `17:00`; anything else as given. */
export function formatTime(clock: string, locale: string): string {
  const date = new Date(`1970-01-01T${clock}:00Z`);
  if (Number.isNaN(date.getTime())) return clock;
  const lang = intlTag(locale);
  const options: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit", timeZone: "UTC" };
  if (!dayPartFirst.has(locale)) return plainSpaces(dateFormat(lang, options).format(date));
  const withDayPart = dateFormat(lang, { ...options, hour12: true, dayPeriod: "long" });
  const part = (type: Intl.DateTimeFormatPartTypes, at: Date) =>
    withDayPart.formatToParts(at).find((each) => each.type === type)?.value ?? "";
  return `${part("dayPeriod", spokenDayPart(date, locale))} ${part("hour", date)}:${part("minute", date)}`;
}

/** CLDR lets the Telugu afternoon last until six; people say సాయంత్రం from four on. */
function spokenDayPart(date: Date, locale: string): Date {
  const isEarlyEvening = locale === "te" && [16, 17].includes(date.getUTCHours());
  return isEarlyEvening ? new Date(Date.UTC(1970, 0, 1, 18)) : date;
}

export function formatOpeningHours(hours: OpeningHours, locale: string): string {
  const between = locale === "fa" ? " تا " : " – ";
  const comma = locale === "fa" ? "، " : ", ";
  return hours
    .map(({ days, from, to }) => {
      const times = formatTime(from, locale) + between + formatTime(to, locale);
      return `${formatDays(days, locale, comma)} ${times}`;
    })
    .join(comma);
}

/** Days in a row become one range, across the end of the week too: Mon–Wed, Sat. */
function formatDays(days: Weekday[], locale: string, comma: string): string {
  const order = saturdayFirst.has(locale) ? [...week.slice(5), ...week.slice(0, 5)] : week;
  if (order.every((day) => days.includes(day)))
    return `${dayName(order[0], locale)}–${dayName(order[6], locale)}`;
  const open = (index: number) => days.includes(order[(index + 7) % 7] as Weekday);
  const runs = order.flatMap((day, index) => {
    if (!open(index) || open(index - 1)) return [];
    let length = 1;
    while (open(index + length)) length++;
    const last = dayName(order[(index + length - 1) % 7], locale);
    if (length === 1) return [dayName(day, locale)];
    return [dayName(day, locale) + (length === 2 ? comma : "–") + last];
  });
  return runs.join(comma);
}

/** 23 November 2026 was a Monday. */
function dayName(day: Weekday | undefined, locale: string): string {
  const date = new Date(Date.UTC(2026, 10, 23 + week.indexOf(day ?? "mon")));
  return dateFormat(intlTag(locale), { weekday: "short", timeZone: "UTC" }).format(date);
}
