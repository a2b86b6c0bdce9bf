/** How strict the check is: for a whole words folder in its settings, for one template at its top. */
import { z } from "astro/zod";
import { severities } from "#tone/finding.ts";

export const ruleSeverities = z
  .record(z.string(), z.enum([...severities, "off"]))
  .default({})
  .describe(
    "Rules whose severity you change: error, warning, suggestion or off, for example { max-sentence-length: off }.",
  );

const most = z.number().int().positive();

export const ruleLimits = z
  .strictObject({
    "max-sentence-length": z
      .record(z.string(), most)
      .optional()
      .describe("Words a sentence may have, for each language, for example { en: 28, te: 20 }."),
    "max-reading-level": most.optional().describe("The school year a text may need, for example 9."),
    "max-message-length": z
      .strictObject({
        sms: most.optional().describe("Parts an SMS may have, for example 3."),
        chat: most.optional().describe("Characters a chat message may have, for example 500."),
        social: most.optional().describe("Characters a social post may have, for example 500."),
      })
      .optional()
      .describe("For each channel, for example { sms: 3, chat: 500 }."),
  })
  .default({})
  .describe("Limits you change, for example { max-message-length: { sms: 3 } }.");
export type RuleLimits = z.infer<typeof ruleLimits>;
