/** `<opening-hours>`: says beside the printed hours whether somebody is there now, in the reader's own time. */
import { fillSlots } from "#i18n/count.ts";
import { openState, sameClock } from "#i18n/open-now.ts";
import { formatTime } from "#i18n/opening-hours.ts";
import type { OpeningHours } from "#schemas/facts.ts";
import { element } from "./answer-markup.ts";

class OpeningHoursNow extends HTMLElement {
  connectedCallback(): void {
    const { hours = "[]", zone = "UTC", locale = "", open = "", closed = "", yourTime = "" } = this.dataset;
    const now = new Date();
    const state = openState(JSON.parse(hours) as OpeningHours, zone, now);
    if (!state) return;
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const said = fillSlots(state.open ? open : closed, {
      day: dayOf(state.changes, now),
      time: formatTime(clockOf(state.changes), locale),
    });
    const text = sameClock(zone, own, now) ? said : `${said} (${yourTime})`;
    this.append(element("span", { class: state.open ? "open-now" : "closed-now" }, text));
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
