/** Picks a text's wording for a reader; apart from its schema, so that pages in the browser need not carry that. */
import type { LocalisedText } from "./localised.ts";

/** Falls back to the default locale, then to the first one given. */
export function textFor(text: LocalisedText, locale: string, defaultLocale: string): string {
  if (typeof text === "string") return text;
  return text[locale] ?? text[defaultLocale] ?? Object.values(text)[0] ?? "";
}
