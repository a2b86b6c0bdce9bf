/** The comments and first words of a new draft, in its writer's language. */
import { isCompleteLocale, type CompleteLocale } from "#i18n/locales.ts";
import { en, type Guidance } from "./guidance/en.ts";
import { fa } from "./guidance/fa.ts";
import { hi } from "./guidance/hi.ts";
import { te } from "./guidance/te.ts";

const tables: Record<CompleteLocale, Guidance> = { en, hi, te, fa };

/** English where nobody has written it in a language yet. */
export function guidanceFor(locale: string): Guidance {
  return isCompleteLocale(locale) ? tables[locale] : en;
}
