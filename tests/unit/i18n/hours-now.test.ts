import { expect, test } from "vitest";
import { describeHours } from "#i18n/hours-now.ts";
import type { OpeningHours } from "#schemas/facts.ts";

const hours: OpeningHours = [{ days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "21:00" }];
const words = { open: "Open until {time}", closed: "Closed, opens {day}", yourTime: "your time" };
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const at = (local: string) => describeHours({ hours, zone, locale: "en", words }, new Date(local));

test("while somebody is there, it is said until when", () => {
  expect(at("2026-11-23T12:00:00")).toEqual({ open: true, said: "Open until 9:00 pm" });
});

test("outside the hours, it is said when they begin again", () => {
  expect(at("2026-11-23T22:00:00")).toEqual({ open: false, said: "Closed, opens tomorrow" });
  expect(at("2026-11-27T22:00:00")).toEqual({ open: false, said: "Closed, opens Monday" });
});

test("without hours nothing is said", () => {
  expect(describeHours({ hours: [], zone, locale: "en", words }, new Date())).toBeUndefined();
});
