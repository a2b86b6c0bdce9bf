/** Glossary (`glossary/<locale>.yaml`): one entry feeds the jargon check, tooltips, glossary page and search. */
import { z } from "astro/zod";

export const termSchema = z.strictObject({
  term: z.string().trim().min(1).describe("The word customers know."),
  plain: z.string().trim().min(1).describe("What it means, in one plain sentence."),
  avoid: z
    .array(z.string().trim().min(1))
    .default([])
    .describe("Our inside words for it. A template that uses one is told to write the term instead."),
  also: z
    .array(z.string().trim().min(1))
    .default([])
    .describe("Other words it is looked for under. Unlike those to avoid, anybody may write them."),
  because: z.string().trim().min(1).describe("Why the inside words lose the reader."),
});
export type Term = z.infer<typeof termSchema>;

/** What a term is looked for under besides its own name. */
export function otherWords({ avoid, also }: Term): string[] {
  return [...avoid, ...also];
}

export const termId = /^[a-z][a-z0-9-]*$/;
export const glossarySchema = z.record(z.string().regex(termId), termSchema);
export type Glossary = z.infer<typeof glossarySchema>;
