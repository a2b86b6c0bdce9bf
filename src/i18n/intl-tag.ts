/** The tag to hand to `Intl`, which throws at one it cannot read: such a language is printed the English way. */
import { describeLocale } from "./locales.ts";

export function intlTag(locale: string): string {
  const { lang } = describeLocale(locale);
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? "en";
  } catch {
    return "en";
  }
}
