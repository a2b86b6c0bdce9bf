/** The console's words in the agent's language. */
import { en, type ConsoleStrings } from "./console-strings/en.ts";
import { fa } from "./console-strings/fa.ts";
import { hi } from "./console-strings/hi.ts";
import { te } from "./console-strings/te.ts";
import { isCompleteLocale, type CompleteLocale } from "./locales.ts";

export type { ConsoleStrings };

const tables: Record<CompleteLocale, ConsoleStrings> = { en, hi, te, fa };

/** English where the console has no table for a locale. */
export function consoleStringsFor(locale: string): ConsoleStrings {
  return isCompleteLocale(locale) ? tables[locale] : en;
}
