/** Facts about languages that no writer should have to state: direction, script, name of its own. */

/** Locales whose interface, tone rules and search are complete. Others work, with English in the interface. */
export const completeLocales = ["en", "hi", "te", "fa"] as const;
export type CompleteLocale = (typeof completeLocales)[number];

export interface LocaleInfo {
  /** Path segment and folder name, for example `hi`. */
  locale: string;
  /** BCP 47 tag for the `lang` attribute, `hreflang` and `Intl`. */
  lang: string;
  dir: "ltr" | "rtl";
  /** The language's name in the language itself. */
  name: string;
}

const known: Record<CompleteLocale, LocaleInfo> = {
  en: { locale: "en", lang: "en-IN", dir: "ltr", name: "English" },
  hi: { locale: "hi", lang: "hi-IN", dir: "ltr", name: "हिन्दी" },
  te: { locale: "te", lang: "te-IN", dir: "ltr", name: "తెలుగు" },
  fa: { locale: "fa", lang: "fa-IR", dir: "rtl", name: "فارسی" },
};

const rtlScripts = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"]);

export function isCompleteLocale(locale: string): locale is CompleteLocale {
  return (completeLocales as readonly string[]).includes(locale);
}

const described = new Map<string, LocaleInfo>();

/** Describes any BCP 47 locale; one that `Intl` rejects is shown under its own id, left to right. */
export function describeLocale(locale: string): LocaleInfo {
  if (isCompleteLocale(locale)) return known[locale];
  const info = described.get(locale) ?? askIntl(locale);
  described.set(locale, info);
  return info;
}

function askIntl(locale: string): LocaleInfo {
  try {
    const script = new Intl.Locale(locale).maximize().script ?? "";
    const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
    return { locale, lang: locale, dir: rtlScripts.has(script) ? "rtl" : "ltr", name };
  } catch {
    return { locale, lang: locale, dir: "ltr", name: locale };
  }
}
