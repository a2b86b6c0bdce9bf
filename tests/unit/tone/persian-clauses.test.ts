/** What Persian sentences say by their form alone: refusals of “they”, conditions without “if”, causes. */
import { expect, test } from "vitest";
import { check } from "./lexicons.ts";

const rulesOf = (text: string) => check(text, { locale: "fa" }).map(({ rule }) => rule);

test.each([
  ["این آزمایش را اینجا نمی‌گیرند.", "no-negative-phrasing"],
  ["صرافی ما شنبه‌ها ارز نمی‌فروشد.", "no-negative-phrasing"],
  ["خط رند به کسی واگذار نمی‌گردد.", "no-negative-phrasing"],
  ["دفترچه را نخوانده سیم‌ها را وصل کرده‌اید.", "no-blame"],
  ["قرص را با معدهٔ خالی خورده‌اید که حالتان بد شده.", "no-blame"],
  ["اگر تا شب نخرید، گران می‌شود.", "no-pressure"],
])("objects to %s", (text, rule) => {
  expect(rulesOf(text)).toContain(rule);
});

test.each([
  "کد رهگیری یادتان رفته باشد، با همین پیامک برایتان می‌آید.",
  "کارت‌خوان آن شعبه کار نمی‌کند؛ شعبهٔ روبه‌رو تا شب باز است.",
  "سایت باز نشد، همان فرم در پیام‌رسان هم هست.",
  "اطلاعات شما را نمی‌فروشیم.",
])("finds nothing in %s", (text) => {
  expect(rulesOf(text)).toEqual([]);
});
