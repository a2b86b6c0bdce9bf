import { expect, test } from "vitest";
import { readDay, readDuration, readMoment, readMoney, readNumber, readTime } from "#reply/entries.ts";

test.each([
  ["1,499", 1499],
  ["۱٬۴۹۹٫۵", 1499.5],
  ["౧౨", 12],
  ["-3", -3],
  ["1.2.3", undefined],
  ["", undefined],
])("the number %j is %j", (entry, value) => {
  expect(readNumber(entry)).toBe(value);
});

test.each([
  ["₹1,499", 1499],
  ["Rs. 1,49,900/-", 149900],
  ["۵۰۰ تومان", 500],
  ["1499", 1499],
  ["1.5k", 1500],
  ["2 lakh", 200000],
  ["50 हज़ार रुपये", 50000],
  ["۲ میلیون تومان", 2000000],
  ["1499 rupees only", 1499],
  ["0.07", 0.07],
  ["about twelve or 13 hundred", undefined],
])("the amount %j is %j", (entry, value) => {
  expect(readMoney(entry)).toBe(value);
});

test.each([
  ["2026-11-26", "2026-11-26"],
  ["26/11/2026", "2026-11-26"],
  ["26.11.26", "2026-11-26"],
  ["२६/११/२०२६", "2026-11-26"],
  ["۱۴۰۵/۰۹/۰۵", "2026-11-26"],
  ["1403/12/30", "2025-03-20"],
  ["1404/12/30", undefined],
  ["31/11/2026", undefined],
  ["26 Nov", "2026-11-26"],
  ["26 November 2027", "2027-11-26"],
  ["3 january", "2027-01-03"],
  ["२६ नवंबर", "2026-11-26"],
  ["26 నవంబర్, 2026", "2026-11-26"],
  ["۵ آذر", "2026-11-26"],
  ["۲۰ مهر", "2027-10-12"],
  ["۲۶ نوامبر", "2026-11-26"],
  ["31 nov", undefined],
  ["today", "2026-11-22"],
  ["कल", "2026-11-23"],
  ["రేపు", "2026-11-23"],
  ["پس‌فردا", "2026-11-24"],
  ["3d", "2026-11-25"],
  ["in 2 weeks", "2026-12-06"],
  ["3 din baad", "2026-11-25"],
  ["3 రోజుల్లో", "2026-11-25"],
  ["۳ روز دیگر", "2026-11-25"],
  ["day after tomorrow", "2026-11-24"],
  ["parso", "2026-11-24"],
  ["دیروز", "2026-11-21"],
  ["26th nov", "2026-11-26"],
  ["Friday", "2026-11-27"],
  ["on fri", "2026-11-27"],
  ["sunday", "2026-11-29"],
  ["शुक्रवार", "2026-11-27"],
  ["సోమవారం", "2026-11-23"],
  ["پنج شنبه", "2026-11-26"],
  ["shukravar", "2026-11-27"],
  ["12", undefined],
  ["۱۲", undefined],
  ["whenever", undefined],
])("the day %j is %j", (entry, day) => {
  expect(readDay(entry, "2026-11-22")).toBe(day);
});

test("days counted from today need to know today", () => {
  expect(readDay("tomorrow")).toBeUndefined();
});

test.each([
  ["17:00", "17:00"],
  ["5pm", "17:00"],
  ["5:30 PM", "17:30"],
  ["12 am", "00:00"],
  ["शाम 5 बजे", "17:00"],
  ["शाम को 5 बजे", "17:00"],
  ["sham 5 baje", "17:00"],
  ["12 noon", "12:00"],
  ["ఉదయం 9 గంటలకు", "09:00"],
  ["۹ صبح", "09:00"],
  ["05:30", "05:30"],
  ["9:30", "09:30"],
  ["5", undefined],
  ["5:30", undefined],
  ["۵:۳۰", undefined],
  ["25:00", undefined],
  ["5:75", undefined],
  ["5 apples", undefined],
])("the time %j is %j", (entry, time) => {
  expect(readTime(entry)).toBe(time);
});

test("a day and a time may stand together", () => {
  expect(readMoment("tomorrow 5pm", "2026-11-22")).toEqual({ day: "2026-11-23", time: "17:00" });
  expect(readMoment("kal shaam 5 baje", "2026-11-22")).toEqual({ day: "2026-11-23", time: "17:00" });
  expect(readMoment("friday 5pm", "2026-11-22")).toEqual({ day: "2026-11-27", time: "17:00" });
  expect(readMoment("26/11/2026", "2026-11-22")).toEqual({ day: "2026-11-26" });
});

test.each([
  ["2", { value: 2, unit: "minute" }],
  ["2 mins", { value: 2, unit: "minute" }],
  ["3d", { value: 3, unit: "day" }],
  ["२ घंटे", { value: 2, unit: "hour" }],
  ["۲ دقیقه", { value: 2, unit: "minute" }],
  ["2 రోజులు", { value: 2, unit: "day" }],
  ["a while", undefined],
])("the length of time %j is %j", (entry, duration) => {
  expect(readDuration(entry, "minute")).toEqual(duration);
});
