/** Fields that articles and templates have in common, so that they mean the same in both. */
import { z } from "astro/zod";

export const phrasings = z
  .array(z.string().trim().min(1))
  .default([])
  .describe("How customers really put it, in their own words. Ten real phrasings double what search finds.");

export const keywords = z
  .array(z.string().trim().min(1))
  .default([])
  .describe("Single words people search for that do not stand in the text.");

/** A calendar day. YAML reads an unquoted 2026-11-21 as text or as a date, depending on its reader; both are taken. */
export const day = z
  .union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .describe("A day as year-month-day, for example 2026-11-21.");

export const reviewFields = {
  owner: z.string().describe("The team that keeps this true; an id from teams.yaml."),
  reviewed: day.describe("The day somebody last read this and found it true, for example 2026-11-21."),
  reviewEvery: z
    .number()
    .int()
    .positive()
    .default(180)
    .describe("Days until it should be read again; 180 unless you say otherwise."),
  until: day
    .optional()
    .describe(
      "The last day this holds, for an offer or a season. After it a reply leaves the console and an article says so.",
    ),
  draft: z.boolean().default(false).describe("true keeps it out of both sites until it is ready."),
};
