/** How much of the words there is in each language. */
import type { Words } from "#schemas/words.ts";
import { pathOf } from "./history.ts";
import type { StaleTranslation } from "./no-stale-translation.ts";

export interface Coverage {
  locale: string;
  /** Of what the default language has, drafts left out. */
  articles: number;
  templates: number;
  terms: number;
  /** Written, but behind the original. */
  stale: number;
  /** Paths below the words folder that would have to be written. */
  missing: string[];
}

/** The default language comes first; it is what the others are counted against. */
export function countCoverage(words: Words, stale: readonly StaleTranslation[]): Coverage[] {
  const { settings, articles, templates, glossary } = words;
  const { defaultLocale, locales } = settings;
  const entries = [...articles, ...templates].filter(({ data }) => !data.draft);
  const originals = entries.filter(({ locale }) => locale === defaultLocale);
  const written = new Set(entries.map(pathOf));
  const ordered = [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)];
  return ordered.map((locale) => {
    const wanted = originals.map((entry) => ({ entry, path: pathOf({ ...entry, locale }) }));
    const done = wanted.filter(({ path }) => written.has(path));
    const templatesDone = done.filter(({ entry }) => "stage" in entry).length;
    const terms = Object.keys(glossary[defaultLocale] ?? {});
    return {
      locale,
      articles: done.length - templatesDone,
      templates: templatesDone,
      terms: terms.filter((id) => Object.hasOwn(glossary[locale] ?? {}, id)).length,
      stale: stale.filter(({ entry }) => entry.locale === locale).length,
      missing: wanted
        .filter(({ path }) => !written.has(path))
        .map(({ path }) => path)
        .sort(),
    };
  });
}
