/** What agents searched for and did not find, as the console exports it for the writers. */
import { z } from "astro/zod";

export const missedSearchesSchema = z.strictObject({
  format: z.literal("answerbook-missed-searches"),
  version: z.literal(1),
  exportedAt: z.iso.datetime().describe("When the file was saved."),
  searches: z.array(
    z.strictObject({
      query: z.string().describe("As typed; addresses and long numbers are left out."),
      locale: z.string().describe("The language of the agent's console."),
      count: z.number().int().positive().describe("How often it was searched for."),
      last: z.iso.date().describe("The day of the last time."),
      opened: z
        .string()
        .optional()
        .describe(
          "What the agent opened in the end, for example hold/checking-order: likely the reply meant.",
        ),
    }),
  ),
});
export type MissedSearches = z.infer<typeof missedSearchesSchema>;
export type MissedSearch = MissedSearches["searches"][number];
