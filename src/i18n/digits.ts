/** A language's digits as data, for pages to count with before `Intl` has warmed up. */
import { intlTag } from "./intl-tag.ts";
import { numberFormat } from "./kept-formatters.ts";

/** From nought to nine, as `۰۱۲۳۴۵۶۷۸۹`. */
export function digitsOf(locale: string): string {
  const format = numberFormat(intlTag(locale));
  return Array.from({ length: 10 }, (_, digit) => format.format(digit)).join("");
}

/** `digits` come from `digitsOf`. The number is whole and below a thousand, so that no language groups it. */
export function printInDigits(number: number, digits: string): string {
  const own = [...digits];
  return [...String(number)].map((digit) => own[Number(digit)] ?? digit).join("");
}
