/** Fetches the console's words in the agent's language, and in no other. */
import type { ConsoleStrings } from "#i18n/console-strings.ts";
import { isCompleteLocale, type CompleteLocale } from "#i18n/locales.ts";

const tables: Record<CompleteLocale, () => Promise<ConsoleStrings>> = {
  en: async () => (await import("#i18n/console-strings/en.ts")).en,
  hi: async () => (await import("#i18n/console-strings/hi.ts")).hi,
  te: async () => (await import("#i18n/console-strings/te.ts")).te,
  fa: async () => (await import("#i18n/console-strings/fa.ts")).fa,
};

/** English where the console has no table for a locale. */
export function loadStrings(locale: string): Promise<ConsoleStrings> {
  return isCompleteLocale(locale) ? tables[locale]() : tables.en();
}
