import { expect, test } from "vitest";
import { formatDate, formatFact, formatMoney } from "#i18n/format.ts";
import { formatOpeningHours, formatTime } from "#i18n/opening-hours.ts";
import type { Fact, Weekday } from "#schemas/facts.ts";

const print = (fact: Omit<Fact, "label">) =>
  ["en", "hi", "te", "fa"].map((locale) => formatFact({ label: "x", ...fact }, locale, "en"));

test("periods, counts and shares carry their unit in each language", () => {
  expect(print({ type: "days", value: 30 })).toEqual(["30 days", "30 दिन", "30 రోజులు", "۳۰ روز"]);
  expect(print({ type: "hours", value: 24 })).toEqual(["24 hours", "24 घंटे", "24 గంటలు", "۲۴ ساعت"]);
  expect(print({ type: "number", value: 12 })).toEqual(["12", "12", "12", "۱۲"]);
  expect(print({ type: "percent", value: 10 })).toEqual(["10%", "10%", "10%", "۱۰٪"]);
});

test("money is grouped as the language groups it and has no empty decimals", () => {
  expect(print({ type: "money", value: 149900, currency: "INR" })).toEqual([
    "₹1,49,900",
    "₹1,49,900",
    "₹1,49,900",
    "\u200e₹۱۴۹٬۹۰۰",
  ]);
  expect(formatMoney(99.5, "INR", "en")).toBe("₹99.50");
});

test("days stand in the calendar of the language, and what is no day stays as given", () => {
  expect(["en", "hi", "fa"].map((locale) => formatDate("2026-11-26", locale))).toEqual([
    "26 November 2026",
    "26 नवंबर 2026",
    "۵ آذر ۱۴۰۵",
  ]);
  expect(formatDate("soon", "en")).toBe("soon");
});

test("times are said as people say them", () => {
  expect(["en", "hi", "te", "fa"].map((locale) => formatTime("21:00", locale))).toEqual([
    "9:00 pm",
    "रात 9:00",
    "రాత్రి 9:00",
    "۲۱:۰۰",
  ]);
});

test("opening hours name days in a row once", () => {
  const days: Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat"];
  const value = [
    { days, from: "09:00", to: "21:00" },
    { days: ["sun" as const], from: "10:00", to: "18:00" },
  ];
  expect(print({ type: "hours", value })).toEqual([
    "Mon–Sat 9:00 am – 9:00 pm, Sun 10:00 am – 6:00 pm",
    "सोम–शनि सुबह 9:00 – रात 9:00, रवि सुबह 10:00 – शाम 6:00",
    "సోమ–శని ఉదయం 9:00 – రాత్రి 9:00, ఆది ఉదయం 10:00 – సాయంత్రం 6:00",
    "دوشنبه–شنبه ۹:۰۰ تا ۲۱:۰۰، یکشنبه ۱۰:۰۰ تا ۱۸:۰۰",
  ]);
});

test.each([
  [["mon", "wed", "thu"], "Mon, Wed, Thu"],
  [["fri", "sat", "sun", "mon"], "Fri–Mon"],
  [["mon", "tue", "wed", "thu", "fri", "sat", "sun"], "Mon–Sun"],
] as [Weekday[], string][])("%j prints as %s", (days, printed) => {
  expect(formatOpeningHours([{ days, from: "09:00", to: "17:00" }], "en")).toBe(
    `${printed} 9:00 am – 5:00 pm`,
  );
});

test("phone numbers and addresses stay as given, and a value of its own may be given per language", () => {
  expect(print({ type: "phone", value: "+91 1800 555 0142" })[3]).toBe("+91 1800 555 0142");
  expect(print({ type: "text", value: { en: "Pune", hi: "पुणे" } })).toEqual(["Pune", "पुणे", "Pune", "Pune"]);
});

test("a language Intl does not know is printed, not refused", () => {
  expect(formatFact({ label: "x", type: "days", value: 2 }, "not a locale", "en")).toBe("2 days");
});
