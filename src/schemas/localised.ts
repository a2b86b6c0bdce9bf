/** Text that is either the same in every language or given once per language. */
import { z } from "astro/zod";

export const localisedText = z
  .union([z.string().min(1), z.record(z.string(), z.string().min(1))])
  .describe("One text for all languages, or one per language: { en: …, hi: …, te: …, fa: … }");
export type LocalisedText = z.infer<typeof localisedText>;
