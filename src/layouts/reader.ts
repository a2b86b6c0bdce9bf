/** Who a page is for: the language, its strings, and where everything stands in it. */
import { addressWithin } from "#i18n/paths.ts";
import { describeLocale, type LocaleInfo } from "#i18n/locales.ts";
import { fillSlots } from "#i18n/count.ts";
import { stringsFor, type Strings } from "#i18n/strings.ts";
import { audience, readSettings } from "#/library.ts";
import { textFor } from "#schemas/text-for.ts";
import type { Settings } from "#schemas/settings.ts";

export interface Reader extends LocaleInfo {
  strings: Strings;
  settings: Settings;
  shopName: string;
  siteTitle: string;
  /** All languages of the site, this one included. */
  languages: LocaleInfo[];
  forAgents: boolean;
  /** `path` starts and ends with a slash; another locale than the reader's may be asked for. */
  addressOf: (path: string, locale?: string) => string;
}

/** `param` is the `[...locale]` of a route: nothing stands for the default language. */
export async function openReader(param: string | undefined): Promise<Reader> {
  const settings = await readSettings();
  const { defaultLocale } = settings;
  const locale = param ?? defaultLocale;
  const strings = stringsFor(locale);
  const shopName = textFor(settings.name, locale, defaultLocale);
  return {
    ...describeLocale(locale),
    strings,
    settings,
    shopName,
    siteTitle: fillSlots(strings.siteTitle, { name: shopName }),
    languages: settings.locales.map(describeLocale),
    forAgents: audience === "agents",
    addressOf: (path, other = locale) => addressWithin(path, other, defaultLocale, import.meta.env.BASE_URL),
  };
}

/** One route parameter a language: `undefined` for the default one, whose pages have no prefix. */
export async function localeParams(): Promise<{ locale: string; params: { locale: string | undefined } }[]> {
  const { locales, defaultLocale } = await readSettings();
  return locales.map((locale) => ({
    locale,
    params: { locale: locale === defaultLocale ? undefined : locale },
  }));
}
