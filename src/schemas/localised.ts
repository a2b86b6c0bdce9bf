/** Text that is either the same in every language or given once per language. */
import { z } from "astro/zod";

export const localisedText = z
  .union([z.string().min(1), z.record(z.string(), z.string().min(1))])
  .describe("One text for all languages, or one per language: { en: …, hi: …, te: …, fa: … }");
export type LocalisedText = z.infer<typeof localisedText>;

/** Picks the text for a locale; falls back to the default locale, then to the first one given. */
export function textFor(text: LocalisedText, locale: string, defaultLocale: string): string {
  if (typeof text === "string") return text;
  return text[locale] ?? text[defaultLocale] ?? Object.values(text)[0] ?? "";
}
