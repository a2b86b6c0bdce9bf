/** What the top of a reply template (`templates/<locale>/<stage>/<slug>.md`) may say. The folder is the stage. */
import { z } from "astro/zod";
import { placeholderId } from "./placeholder-id.ts";
import { ruleLimits, ruleSeverities } from "./rule-settings.ts";
import { channels, placeholderTypes, valueSources } from "./vocabulary.ts";
import { keywords, phrasings, reviewFields } from "./shared-fields.ts";

export const placeholderSchema = z.strictObject({
  label: z.string().trim().min(1).describe("What the agent is asked for, for example: Order number"),
  type: z
    .enum(placeholderTypes)
    .describe("What kind of value it is; decides the field and how it is printed."),
  from: z
    .enum(valueSources)
    .default("ask")
    .describe(
      "Who knows it: customer, agent and ticket fill by themselves where the help desk tells us; ask asks.",
    ),
  required: z
    .boolean()
    .default(true)
    .describe("false lets the reply leave without it (give a fallback then)."),
  fallback: z.string().optional().describe("Printed when it is left empty, for example: there"),
  example: z
    .union([z.string(), z.number()])
    .optional()
    .describe("A typical value, used in previews and to count SMS parts."),
  choices: z
    .array(z.string().trim().min(1))
    .min(2)
    .optional()
    .describe("For type choice: the wordings to choose from."),
  currency: z
    .string()
    .length(3)
    .optional()
    .describe("For type money: INR, IRR, USD …; the shop's own unless you say."),
});
export type Placeholder = z.infer<typeof placeholderSchema>;

export const templateSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .describe("What the reply does, for example: Ask for a minute to check the order"),
  shortcut: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .optional()
    .describe(
      "A few letters that jump straight here, for example: hold. Lower-case letters, digits and hyphens.",
    ),
  useWhen: z.string().trim().min(1).describe("When this reply is right, in one sentence."),
  notWhen: z.string().trim().min(1).optional().describe("When it is wrong, and what to use then."),
  channels: z
    .array(z.enum(channels))
    .min(1)
    .describe("Where it may be used: email, chat, phone, sms, social."),
  questions: phrasings,
  keywords,
  article: z.string().optional().describe("The public article it rests on, as its slug or topic/slug."),
  placeholders: z
    .record(z.string().regex(placeholderId), placeholderSchema)
    .default({})
    .describe("Everything the agent fills in, one entry for each {{ … }} of the text."),
  rules: ruleSeverities,
  limits: ruleLimits,
  ...reviewFields,
});
export type TemplateData = z.infer<typeof templateSchema>;
