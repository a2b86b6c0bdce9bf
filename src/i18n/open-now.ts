/** Whether a shop is open at a moment, and when that changes, whatever time zones it and its customer are in. */
import type { OpeningHours, Weekday } from "#schemas/facts.ts";
import { dateFormat } from "./kept-formatters.ts";

export interface OpenState {
  open: boolean;
  /** When it closes, or opens next. */
  changes: Date;
}

const days: Weekday[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const dayMinutes = 24 * 60;
const dayLength = dayMinutes * 60_000;

/** Milliseconds that a zone's clocks are ahead of UTC. */
function offsetOf(at: Date, zone: string): number {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  };
  const parts = dateFormat("en-u-ca-gregory", options).formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  const shown = Date.UTC(
    read("year"),
    read("month") - 1,
    read("day"),
    read("hour"),
    read("minute"),
    read("second"),
  );
  return shown - Math.floor(at.getTime() / 1000) * 1000;
}

/** The moment at which clocks in the zone show `midnight` (as if in UTC) plus a time such as `09:00`. */
function momentOf(midnight: number, clock: string, zone: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  const shown = midnight + (hours * 60 + minutes) * 60_000;
  const guess = shown - offsetOf(new Date(shown), zone);
  return shown - offsetOf(new Date(guess), zone);
}

/** Closing at or before the opening time means the next day. Undefined where there are no hours. */
export function openState(hours: OpeningHours, zone: string, now: Date): OpenState | undefined {
  const today = Math.floor((now.getTime() + offsetOf(now, zone)) / dayLength) * dayLength;
  const spans = [-1, 0, 1, 2, 3, 4, 5, 6, 7].flatMap((ahead) => {
    const midnight = today + ahead * dayLength;
    const day = days[new Date(midnight).getUTCDay()];
    return hours
      .filter((span) => day !== undefined && span.days.includes(day))
      .map(({ from, to }) => ({
        opens: momentOf(midnight, from, zone),
        closes: momentOf(to <= from ? midnight + dayLength : midnight, to, zone),
      }));
  });
  const at = now.getTime();
  const current = spans.find(({ opens, closes }) => opens <= at && at < closes);
  if (current) return { open: true, changes: new Date(current.closes) };
  const next = spans.filter(({ opens }) => opens > at).sort((a, b) => a.opens - b.opens)[0];
  return next && { open: false, changes: new Date(next.opens) };
}

/** The same hours as the other zone's clocks show them today; a span that begins on another day there moves to it. */
export function hoursElsewhere(hours: OpeningHours, zone: string, other: string, now: Date): OpeningHours {
  const ahead = (offsetOf(now, other) - offsetOf(now, zone)) / 60_000;
  const shift = (clock: string) => {
    const [hour = 0, minute = 0] = clock.split(":").map(Number);
    return hour * 60 + minute + ahead;
  };
  return hours.map((span) => {
    const later = Math.floor(shift(span.from) / dayMinutes);
    const moved = span.days.flatMap((day) => days[(days.indexOf(day) + later + 7) % 7] ?? []);
    return { days: moved, from: printClock(shift(span.from)), to: printClock(shift(span.to)) };
  });
}

/** Minutes from midnight, of whatever day, as `17:00`. */
export function printClock(minutes: number): string {
  const ofDay = ((minutes % dayMinutes) + dayMinutes) % dayMinutes;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

export function sameClock(zone: string, other: string, now: Date): boolean {
  return offsetOf(now, zone) === offsetOf(now, other);
}
