/** Facts (`facts.yaml`): every price, period, phone number and opening hour, stated once. */
import { z } from "astro/zod";
import { localisedText } from "./localised.ts";
import { factTypes } from "./vocabulary.ts";

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time as hours:minutes, for example 09:00");

export const openingHours = z
  .array(
    z.strictObject({
      days: z.array(z.enum(weekdays)).min(1).describe("The days it holds for, for example [mon, tue, wed]."),
      from: clock.describe("Opening time, for example 09:00, in the shop's time zone."),
      to: clock.describe("Closing time, for example 21:00."),
    }),
  )
  .min(1);
export type OpeningHours = z.infer<typeof openingHours>;

const scalar = z.union([z.string().min(1), z.number()]);

export const factSchema = z.strictObject({
  label: localisedText.describe("What the fact is, for people choosing it."),
  type: z.enum(factTypes).describe("Decides how it is printed in each language."),
  value: z
    .union([scalar, openingHours, z.record(z.string(), z.union([scalar, openingHours]))])
    .describe(
      "The value, or one per language. For type hours: a number of hours, or a list of {days, from, to}.",
    ),
  currency: z
    .string()
    .length(3)
    .optional()
    .describe("For type money: INR, IRR, USD …; the shop's own unless you say."),
  keywords: z
    .union([z.array(z.string().trim().min(1)), z.record(z.string(), z.array(z.string().trim().min(1)))])
    .optional()
    .describe(
      "Words that stand beside the value in a text, one list or one per language, for example { en: [return period] }: the check then notices another value there.",
    ),
});
export type Fact = z.infer<typeof factSchema>;

export const factId = /^[a-z][a-z0-9_]*$/;
export const factsSchema = z.record(z.string().regex(factId), factSchema);
export type Facts = z.infer<typeof factsSchema>;
