/** Keeps a Latin name from tearing a Persian sentence apart, and the other way round. */
import { describeLocale } from "#i18n/locales.ts";

/** Groups of digits, as in phone numbers: right-to-left text would put the last group first. */
const digitGroups = /^\+?\(?\p{Nd}+[)\s-]+[\p{Nd}()\s-]+$/u;
const firstStrong = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}]/u;

/** Nothing for other values without letters: single numbers and signs take the direction around them. */
export function directionOf(text: string): "ltr" | "rtl" | undefined {
  const letter = firstStrong.exec(text)?.[0];
  if (letter === undefined) return digitGroups.test(text) ? "ltr" : undefined;
  return rightToLeft.test(letter) ? "rtl" : "ltr";
}

/** Wraps the value in first-strong isolate marks where it runs against the text around it. */
export function isolate(value: string, locale: string): string {
  const direction = directionOf(value);
  const against = direction !== undefined && direction !== describeLocale(locale).dir;
  return against ? `\u2068${value}\u2069` : value;
}

/** Drops marks that would let a value reorder the text around it. */
export function withoutBidiControls(value: string): string {
  return value.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}
