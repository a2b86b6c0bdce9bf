/** What a page and the worker that reads clocks say to each other. */
import type { HoursAsked, HoursNow } from "#i18n/hours-now.ts";

export interface HoursExchange {
  /** `now` in milliseconds, by the page's clock. */
  describe: { asked: HoursAsked & { now: number }; told: HoursNow | undefined };
}
