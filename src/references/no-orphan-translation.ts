/** Translations of something that is not there in the default language. */
import { suggest } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { fieldPlace, filePlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noOrphanTranslation: ReferenceRule = {
  id: "no-orphan-translation",
  severity: "warning",
  because: "Readers of the other languages have nothing to fall back on, and the languages drift apart.",
  *find({ words, articles, templates, terms, glossary }) {
    const { defaultLocale, locales } = words.settings;
    if (!locales.includes(defaultLocale)) return;
    for (const [entries, ids] of [
      [words.articles, articles.get(defaultLocale)],
      [words.templates, templates.get(defaultLocale)],
    ] as const)
      for (const entry of entries) {
        if (entry.locale === defaultLocale || ids?.all.has(entry.id)) continue;
        const near = nearest(entry.id, ids?.all ?? []);
        const advice = near[0]
          ? `If it translates “${near[0]}”, give it that name.`
          : "Write it there too, under the same name.";
        const message = `“${entry.id}” is not there in “${defaultLocale}”. ${advice}`;
        yield { place: filePlace(entry), message, expected: near };
      }
    const originals = terms.get(defaultLocale);
    for (const locale of locales) {
      const file = glossary(locale);
      if (locale === defaultLocale || !originals || !file) continue;
      for (const id of Object.keys(words.glossary[locale] ?? {})) {
        if (originals.has(id)) continue;
        const near = nearest(id, originals);
        const message = `The term “${id}” is not there in glossary/${defaultLocale}.yaml.${suggest(near) || " Add it there too."}`;
        yield { place: fieldPlace(file, [id], "key"), message, expected: near };
      }
    }
  },
};
