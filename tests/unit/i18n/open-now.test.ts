import { expect, test } from "vitest";
import { hoursElsewhere, openState, sameClock } from "#i18n/open-now.ts";
import type { OpeningHours } from "#schemas/facts.ts";

const hours: OpeningHours = [
  { days: ["mon", "tue", "wed", "thu", "fri", "sat"], from: "09:00", to: "21:00" },
  { days: ["sun"], from: "10:00", to: "18:00" },
];
const at = (moment: string) => {
  const state = openState(hours, "Asia/Kolkata", new Date(moment));
  return state && [state.open, state.changes.toISOString()];
};

test("the shop's clock decides, wherever the reader is", () => {
  expect(at("2026-11-23T04:00:00Z")).toEqual([true, "2026-11-23T15:30:00.000Z"]);
  expect(at("2026-11-23T03:29:59Z")).toEqual([false, "2026-11-23T03:30:00.000Z"]);
});

test("after closing, the next day's opening counts", () => {
  expect(at("2026-11-21T16:00:00Z")).toEqual([false, "2026-11-22T04:30:00.000Z"]);
  expect(at("2026-11-22T12:30:00Z")).toEqual([false, "2026-11-23T03:30:00.000Z"]);
});

test("hours that run past midnight belong to the day they began on", () => {
  const late: OpeningHours = [{ days: ["fri"], from: "20:00", to: "02:00" }];
  expect(openState(late, "UTC", new Date("2026-11-28T01:00:00Z"))).toEqual({
    open: true,
    changes: new Date("2026-11-28T02:00:00Z"),
  });
});

test("an opening right after the clocks changed is still at its time", () => {
  const sunday: OpeningHours = [{ days: ["sun"], from: "09:00", to: "17:00" }];
  expect(openState(sunday, "Europe/Berlin", new Date("2026-10-24T20:00:00Z"))?.changes.toISOString()).toBe(
    "2026-10-25T08:00:00.000Z",
  );
});

test("zones with the same clock need no second time", () => {
  const now = new Date("2026-11-23T04:00:00Z");
  expect(sameClock("Asia/Kolkata", "Asia/Colombo", now)).toBe(true);
  expect(sameClock("Asia/Kolkata", "Asia/Tehran", now)).toBe(false);
});

test("elsewhere the same hours stand at that place's clock, on the day they begin there", () => {
  const now = new Date("2026-11-23T04:00:00Z");
  const seenFrom = (zone: string) =>
    hoursElsewhere(hours, "Asia/Kolkata", zone, now).map(({ days, from, to }) => `${days[0]} ${from}–${to}`);
  expect(seenFrom("Asia/Tehran")).toEqual(["mon 07:00–19:00", "sun 08:00–16:00"]);
  expect(seenFrom("America/New_York")).toEqual(["sun 22:30–10:30", "sat 23:30–07:30"]);
  expect(seenFrom("Pacific/Kiritimati")).toEqual(["mon 17:30–05:30", "sun 18:30–02:30"]);
});
