/** Texts given for a language the site does not have, and a default language that is none of its languages. */
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { SingleFile } from "#schemas/words-file.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

export const noUnknownLocale: ReferenceRule = {
  id: "no-unknown-locale",
  severity: "error",
  because: "A text under a misspelt language is never shown, and its readers get another language.",
  *find(index) {
    const { locales, defaultLocale } = index.words.settings;
    for (const { file, path, text } of localisedTexts(index)) {
      const source = index.single(file);
      if (!source || typeof text !== "object" || text === null || Array.isArray(text)) continue;
      for (const locale of Object.keys(text))
        if (!locales.includes(locale))
          yield { place: fieldPlace(source, [...path, locale], "key"), ...explain(locale, locales) };
    }
    const settings = index.single("settings.yaml");
    if (settings && !locales.includes(defaultLocale))
      yield { place: fieldPlace(settings, ["defaultLocale"]), ...explain(defaultLocale, locales) };
  },
};

function explain(locale: string, locales: string[]): Omit<Fault, "place"> {
  const near = nearest(locale, locales);
  return {
    message: `“${locale}” is not one of the site's languages.${suggest(near, locales)}`,
    expected: near,
  };
}

function* localisedTexts({
  words,
}: WordIndex): Iterable<{ file: SingleFile; path: string[]; text: unknown }> {
  const { settings, topics, teams, facts } = words;
  for (const field of ["name", "tagline"] as const)
    yield { file: "settings.yaml", path: [field], text: settings[field] };
  for (const [id, { title, summary }] of Object.entries(topics)) {
    yield { file: "topics.yaml", path: [id, "title"], text: title };
    yield { file: "topics.yaml", path: [id, "summary"], text: summary };
  }
  for (const [id, { name }] of Object.entries(teams))
    yield { file: "teams.yaml", path: [id, "name"], text: name };
  for (const [id, { label, value }] of Object.entries(facts)) {
    yield { file: "facts.yaml", path: [id, "label"], text: label };
    yield { file: "facts.yaml", path: [id, "value"], text: value };
  }
}
