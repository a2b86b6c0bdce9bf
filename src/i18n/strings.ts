/** The help centre's own words in the reader's language. */
import { isCompleteLocale, type CompleteLocale } from "./locales.ts";
import { en, type Strings } from "./strings/en.ts";
import { fa } from "./strings/fa.ts";
import { hi } from "./strings/hi.ts";
import { te } from "./strings/te.ts";

export type { Strings };

const tables: Record<CompleteLocale, Strings> = { en, hi, te, fa };

/** English where the interface has no table for a locale. */
export function stringsFor(locale: string): Strings {
  return isCompleteLocale(locale) ? tables[locale] : en;
}
