/** Glossary (`glossary/<locale>.yaml`): one entry feeds the jargon check, tooltips, glossary page and search. */
import { z } from "astro/zod";

export const termSchema = z.strictObject({
  term: z.string().trim().min(1).describe("The word customers know."),
  plain: z.string().trim().min(1).describe("What it means, in one plain sentence."),
  avoid: z
    .array(z.string().trim().min(1))
    .default([])
    .describe("Our inside words for it. A template that uses one is told to write the term instead."),
  because: z.string().trim().min(1).describe("Why the inside words lose the reader."),
});
export type Term = z.infer<typeof termSchema>;

export const termId = /^[a-z][a-z0-9-]*$/;
export const glossarySchema = z.record(z.string().regex(termId), termSchema);
export type Glossary = z.infer<typeof glossarySchema>;
