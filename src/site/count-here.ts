/** Counts in the page's language and digits, without the number formatter that takes a phone a fifth of a second at first. */
import { fillSlots, pickForm, type PluralForms } from "#i18n/count.ts";
import { printInDigits } from "#i18n/digits.ts";

/** Up to 999. */
export function printHere(number: number): string {
  return printInDigits(number, document.documentElement.dataset["digits"] ?? "");
}

/** `forms` is JSON of the forms for one and for many, as pages carry it. */
export function countHere(
  forms: string | undefined,
  count: number,
  values: Readonly<Record<string, string>> = {},
): string {
  const { lang } = document.documentElement;
  const form = pickForm(lang, JSON.parse(forms ?? "{}") as PluralForms, count);
  return fillSlots(form, { ...values, count: printHere(count) });
}
