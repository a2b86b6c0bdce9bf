/** Fills a wording in: names into slots, numbers with the right plural. Apart from the tables, so that pages stay light. */
import { numberFormat, pluralRulesOf } from "./kept-formatters.ts";

/** A wording for one and one for many; languages with more plural forms use `other` for the rest. */
export interface PluralForms {
  one: string;
  other: string;
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
  return fillSlots(pickForm(lang, forms, count), { ...values, count: numberFormat(lang).format(count) });
}

export function pickForm(lang: string, forms: PluralForms, count: number): string {
  return pluralRulesOf(lang).select(count) === "one" ? forms.one : forms.other;
}
