/** `<opening-hours>`: prints the hours in the reader's own time, and says whether somebody is there now. */
import { fillSlots } from "#i18n/count.ts";
import { hoursElsewhere, openState, sameClock } from "#i18n/open-now.ts";
import { formatOpeningHours, formatTime } from "#i18n/opening-hours.ts";
import type { OpeningHours } from "#schemas/facts.ts";
import { element } from "./answer-markup.ts";

class OpeningHoursNow extends HTMLElement {
  connectedCallback(): void {
    const { hours = "[]", zone = "UTC", locale = "", open = "", closed = "", yourTime = "" } = this.dataset;
    const now = new Date();
    const printed = JSON.parse(hours) as OpeningHours;
    const state = openState(printed, zone, now);
    if (!state) return;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const said = fillSlots(state.open ? open : closed, {
      day: dayOf(state.changes, now),
      time: formatTime(clockOf(state.changes), locale),
    });
    const there = element("span", { class: state.open ? "open-now" : "closed-now" }, said);
    if (sameClock(zone, own, now)) return this.append(there);
    there.append(` (${yourTime})`);
    this.replaceChildren(formatOpeningHours(hoursElsewhere(printed, zone, own, now), locale), there);
  }
}

/** In the reader's zone, as `17:00`. */
function clockOf(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}

/** Today and tomorrow by name, else the weekday. */
function dayOf(moment: Date, now: Date): string {
  const { lang } = document.documentElement;
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const ahead = (midnight(moment) - midnight(now)) / (24 * 60 * 60 * 1000);
  if (ahead > 1) return new Intl.DateTimeFormat(lang, { weekday: "long" }).format(moment);
  return new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(ahead, "day");
}

customElements.define("opening-hours", OpeningHoursNow);
