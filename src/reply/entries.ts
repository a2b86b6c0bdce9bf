/** Understands what an agent types into a field, in any script: numbers, money, days, times, lengths of time. */
import type { DurationUnit } from "#i18n/format.ts";
import { latinDigits } from "./digits.ts";
import {
  afternoonWords,
  clockWords,
  dayWords,
  laterWords,
  morningWords,
  timesWords,
  unitWords,
} from "./entry-words.ts";
import { findMonth, type Month } from "./month-names.ts";
import { fromPersianDay } from "./persian-calendar.ts";
import { findWeekday } from "./weekday-names.ts";

/** `1,499`, `۱٬۴۹۹٫۵`, `१२`. */
export function readNumber(entry: string): number | undefined {
  const plain = latinDigits(entry)
    .replace(/[\s,٬'’]/gu, "")
    .replace("٫", ".");
  return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace("−", "-")) : undefined;
}

/** A number with a currency's sign or name before or behind it: `₹1,499`, `1499 rs`, `۵۰۰ تومان`, `2 lakh`. */
export function readMoney(entry: string): number | undefined {
  const [, amount = "", behind = ""] =
    /^[^\p{Nd}\n-]{0,10}?(-?[\p{Nd}][\p{Nd}\s.,٬٫'’]*)([^\p{Nd}\n]{0,20})$/u.exec(entry.trim()) ?? [];
  const value = readNumber(amount.trim().replace(/[.,]$/, ""));
  const word = behind.toLowerCase().split(/\s/u)[0] ?? "";
  return value === undefined ? undefined : value * (timesWords[word] ?? 1);
}

/**
 * A day as `2026-11-26`: typed as such, as 26/11/2026 (day first), 26 Nov 2026, 1405/9/5, `tomorrow`, `friday` or
 * `3d`. The last three, and a month without its year, count from `today` and are not understood without it.
 * A bare number is left open: the 12th, or in twelve days?
 */
export function readDay(entry: string, today?: string): string | undefined {
  const text = latinDigits(entry).trim().toLowerCase();
  const numbers = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/.exec(text)?.slice(1).map(Number);
  if (numbers) {
    const [first = 0, month = 0, last = 0] = numbers;
    const [year, day] = first > 31 ? [first, last] : [last < 100 ? 2000 + last : last, first];
    return year < 1600 ? fromPersianDay(year, month, day) : isoDay(year, month, day);
  }
  const [, day = "", name = "", year] =
    /^(\d{1,2})(?:st|nd|rd|th)?\s*([^\d]+?),?\s*(\d{4})?$/u.exec(text) ?? [];
  const month = findMonth(name);
  if (month) return dayOfMonth(Number(day), month, year, today);
  if (today === undefined) return undefined;
  const ahead = dayWords[text.replace(/[\s\u200c]+/gu, "")] ?? daysToWeekday(text, today) ?? daysIn(text);
  if (ahead === undefined) return undefined;
  return new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10);
}

/** Without a year, the next such day. */
function dayOfMonth(day: number, month: Month, year = "", today = ""): string | undefined {
  const read = month.calendar === "persian" ? fromPersianDay : isoDay;
  if (year !== "") return read(Number(year), month.number, day);
  const thisYear = Number(today.slice(0, 4)) - (month.calendar === "persian" ? 622 : 0);
  const years = today === "" ? [] : [thisYear, thisYear + 1, thisYear + 2];
  return years
    .map((each) => read(each, month.number, day))
    .find((date) => date !== undefined && date >= today);
}

/** On a Friday, “friday” is the next one: today has a word of its own. */
function daysToWeekday(text: string, today: string): number | undefined {
  const weekday = findWeekday(text.replace(/^on\s+/, ""));
  if (weekday === undefined) return undefined;
  return ((weekday - new Date(Date.parse(today)).getUTCDay() + 6) % 7) + 1;
}

function daysIn(text: string): number | undefined {
  const words = text.replace(/^(in|after|\+)\s*/, "").split(/\s+/u);
  if (words.length > 1 && laterWords.has(words.at(-1) ?? "")) words.pop();
  const length = words.join(" ");
  const { value, unit } = (/^[\p{Nd}.,٫]+$/u.test(length) ? undefined : readDuration(length, "day")) ?? {};
  if (unit === "day") return value;
  return unit === "week" && value !== undefined ? value * 7 : undefined;
}

/** Nothing for the 31st of November. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}

/** On a clock face they may be morning or evening; at night nobody calls. */
const openHour = /^[1-7]$/;

/**
 * A time as `17:00`: typed as 17:00, 17.00, 5pm, 5:30 pm, शाम 5 बजे, ۱۷:۰۰. A bare 5 is left open, and so is 5:30, which
 * most people mean as 17:30; 05:30 is early in the morning.
 */
export function readTime(entry: string): string | undefined {
  const text = latinDigits(entry).toLowerCase();
  const [, hours = "", minutes] = /(\d{1,2})(?:[:.٫](\d{2}))?/.exec(text) ?? [];
  const words = text
    .replace(/\d{1,2}([:.٫]\d{2})?/, " ")
    .split(/[\s,]+/u)
    .filter(Boolean);
  const morning = words.some((word) => morningWords.has(word));
  const afternoon = words.some((word) => afternoonWords.has(word));
  const known = words.every(
    (word) => morningWords.has(word) || afternoonWords.has(word) || clockWords.has(word),
  );
  const typed = Number(hours);
  if (hours === "" || !known || (morning && afternoon) || Number(minutes ?? 0) > 59) return undefined;
  if ((morning || afternoon) && typed > 12 && !(afternoon && typed < 24)) return undefined;
  const isOpen = minutes === undefined ? typed < 13 : openHour.test(hours);
  if (!morning && !afternoon && isOpen) return undefined;
  const hour = afternoon && typed < 12 ? typed + 12 : morning && typed === 12 ? 0 : typed;
  return hour > 23 ? undefined : `${String(hour).padStart(2, "0")}:${minutes ?? "00"}`;
}

/** A day, a time, or both: `tomorrow 5pm`, `2026-11-26T17:00`. */
export function readMoment(entry: string, today?: string): { day: string; time?: string } | undefined {
  const whole = readDay(entry, today);
  if (whole !== undefined) return { day: whole };
  const parts = entry.trim().split(/[\s,T]+/u);
  for (let cut = 1; cut < parts.length; cut++) {
    const day = readDay(parts.slice(0, cut).join(" "), today);
    const time = readTime(parts.slice(cut).join(" "));
    if (day !== undefined && time !== undefined) return { day, time };
  }
  return undefined;
}

export interface Duration {
  value: number;
  unit: DurationUnit;
}

/** `2 minutes`, `3d`, `२ घंटे`; a bare number counts in `unit`. */
export function readDuration(entry: string, unit: DurationUnit): Duration | undefined {
  const [, amount = "", word = ""] =
    /^([\p{Nd}.,٫]+)\s*([^\p{Nd}]*)$/u.exec(entry.trim().toLowerCase()) ?? [];
  const value = readNumber(amount);
  const named = word === "" ? unit : unitWords[word.trim()];
  return value === undefined || named === undefined ? undefined : { value, unit: named };
}
