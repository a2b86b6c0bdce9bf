/** The help centre's own words in the reader's language, and how to fill them in. */
import { isCompleteLocale, type CompleteLocale } from "./locales.ts";
import { en, type Strings } from "./strings/en.ts";
import { fa } from "./strings/fa.ts";
import { hi } from "./strings/hi.ts";
import { te } from "./strings/te.ts";

export type { Strings };

/** A wording for one and one for many; languages with more plural forms use `other` for the rest. */
export interface PluralForms {
  one: string;
  other: string;
}

const tables: Record<CompleteLocale, Strings> = { en, hi, te, fa };

/** English where the interface has no table for a locale. */
export function stringsFor(locale: string): Strings {
  return isCompleteLocale(locale) ? tables[locale] : en;
}

/** Fills `{name}` slots; a slot without a value stays as it is, so that it is seen. */
export function fillSlots(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\p{L}+)\}/gu, (slot, name: string) => values[name] ?? slot);
}

/** `{count}` is printed in the language's own digits. */
export function countIn(
  lang: string,
  forms: PluralForms,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const form = new Intl.PluralRules(lang).select(count) === "one" ? forms.one : forms.other;
  return fillSlots(form, { ...values, count: new Intl.NumberFormat(lang).format(count) });
}
