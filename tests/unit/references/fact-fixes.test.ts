/** Where `--fix` may put a fact in a value's place by itself, and where a writer has to look. */
import { expect, test } from "vitest";
import { isPlainly } from "#facts/plain-form.ts";
import { knowFacts } from "#facts/known-facts.ts";
import { matchFacts } from "#facts/match-facts.ts";
import { factsSchema } from "#schemas/facts.ts";
import { settingsSchema } from "#schemas/settings.ts";

const facts = factsSchema.parse({
  refund_window: {
    label: {
      en: "Days to return something",
      hi: "लौटाने के दिन",
      te: "తిరిగి పంపడానికి గడువు",
      fa: "مهلت بازگرداندن",
    },
    type: "days",
    value: 30,
  },
  fee: { label: { en: "Delivery fee", hi: "डिलीवरी शुल्क" }, type: "money", currency: "INR", value: 79 },
  warranty: { label: "Warranty in months", type: "number", value: 12 },
});
const settings = settingsSchema.parse({
  name: "x",
  tagline: "x",
  site: "https://help.lamps.example",
  locales: ["en", "hi", "te", "fa"],
  defaultLocale: "en",
  brand: { colour: "#0f6b5c" },
});

function fixes(locale: string, text: string): boolean[] {
  return matchFacts(text, knowFacts(facts, locale, settings)).map(({ literal, facts: [fact] }) =>
    fact ? isPlainly(text, literal, fact) : false,
  );
}

test.each([
  ["en", "Return it within 30 days."],
  ["en", "Return it within thirty days."],
  ["hi", "लौटाने के लिए ३० दिन हैं।"],
  ["te", "తిరిగి పంపడానికి 30 రోజులు."],
  ["fa", "مهلت بازگرداندن ۳۰ روز است."],
  ["en", "The delivery fee is 79 rupees."],
  ["hi", "डिलीवरी शुल्क 79 रुपये है।"],
  ["en", "A warranty of 12 months."],
])("%s: the fact fits in by itself: %s", (locale, text) => {
  expect(fixes(locale, text)).toEqual([true]);
});

test.each([
  ["en", "A 30-day return."],
  ["en", "## Return it within 30 days"],
  ["en", "See [return within 30 days](/returns/)."],
  ["hi", "३० दिनों में लौटाने पर।"],
  ["te", "30 రోజుల్లో తిరిగి పంపడానికి."],
  ["fa", "مهلت بازگرداندن ۳۰ روزه است."],
  ["en", "Return it within 30 calendar days."],
  ["en", "A warranty of one year."],
  ["en", "A warranty of 1 year."],
])("%s: the sentence would break: %s", (locale, text) => {
  expect(fixes(locale, text)).toEqual([false]);
});
