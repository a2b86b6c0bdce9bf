/** Says whether somebody is there at a moment: “Open now, until 9:00 pm”, by the clock of the device. */
import type { OpeningHours } from "#schemas/facts.ts";
import { fillSlots } from "./count.ts";
import { intlTag } from "./intl-tag.ts";
import { dateFormat } from "./kept-formatters.ts";
import { hoursElsewhere, openState, printClock, sameClock } from "./open-now.ts";
import { formatOpeningHours, formatTime } from "./opening-hours.ts";

export interface HoursAsked {
  hours: OpeningHours;
  /** The shop's time zone. */
  zone: string;
  locale: string;
  /** `open` and `closed` have slots for `{day}` and `{time}`. */
  words: { open: string; closed: string; yourTime: string };
}

export interface HoursNow {
  open: boolean;
  said: string;
  /** The hours by the clock of the device, where it differs from the shop's. */
  elsewhere?: string;
}

/** Undefined where there are no hours. */
export function describeHours({ hours, zone, locale, words }: HoursAsked, now: Date): HoursNow | undefined {
  const state = openState(hours, zone, now);
  if (!state) return undefined;
  const said = fillSlots(state.open ? words.open : words.closed, {
    day: dayOf(state.changes, now, locale),
    time: formatTime(clockOf(state.changes), locale),
  });
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (sameClock(zone, own, now)) return { open: state.open, said };
  const elsewhere = formatOpeningHours(hoursElsewhere(hours, zone, own, now), locale);
  return { open: state.open, said: `${said} (${words.yourTime})`, elsewhere };
}

function clockOf(moment: Date): string {
  return printClock(moment.getHours() * 60 + moment.getMinutes());
}

/** Today and tomorrow by name, else the weekday. */
function dayOf(moment: Date, now: Date, locale: string): string {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const ahead = (midnight(moment) - midnight(now)) / (24 * 60 * 60 * 1000);
  const lang = intlTag(locale);
  if (ahead > 1) return dateFormat(lang, { weekday: "long" }).format(moment);
  return new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(ahead, "day");
}
