/** Gives every article and template to the tone check of its language; a language without word lists is passed over. */
import { formatFact } from "#i18n/format.ts";
import type { Facts } from "#schemas/facts.ts";
import type { FactType, PlaceholderType } from "#schemas/vocabulary.ts";
import type { TemplateData } from "#schemas/template.ts";
import type { Template, Words } from "#schemas/words.ts";
import { checkTone } from "#tone/check.ts";
import type { PlaceholderHint, ToneDocument } from "#tone/document.ts";
import type { Finding } from "#tone/finding.ts";
import { noCache } from "./check-cache.ts";
import { digestOf } from "./digest.ts";
import { keepLexicons, loadLexicons } from "./load-lexicons.ts";

type Hints = Record<string, PlaceholderHint>;

export function checkToneOfWords(
  words: Words,
  isWanted: (file: string) => boolean,
  cache = noCache,
): Finding[] {
  const { rules, limits, locales, defaultLocale } = words.settings;
  const glossaryOf = (locale: string) => words.glossary[locale];
  const findLexicon = loadLexicons(glossaryOf, cache);
  keepLexicons(locales, glossaryOf, cache);
  const factHints = new Map(
    locales.map((locale) => [locale, hintsOfFacts(words.facts, locale, defaultLocale)]),
  );
  const surroundings = new Map(
    locales.map((locale) => [
      locale,
      digestOf(rules, limits, words.glossary[locale] ?? {}, factHints.get(locale)),
    ]),
  );
  const check = (document: ToneDocument, own: Partial<TemplateData> = {}): Finding[] => {
    if (!isWanted(document.file)) return [];
    const { file, text, locale, kind, stage } = document;
    const inputs = ["tone", file, text, locale, kind, surroundings.get(locale) ?? "", stage ?? ""];
    return cache.remember(inputs, () => {
      const lexicon = findLexicon(locale);
      if (!lexicon) return [];
      return checkTone(document, {
        lexicon,
        rules: { ...rules, ...own.rules },
        limits: { ...limits, ...own.limits },
      });
    });
  };
  return [
    ...words.articles.flatMap(({ file, text, locale }) => check({ file, text, locale, kind: "article" })),
    ...words.templates.flatMap((template) => {
      const { file, text, locale, stage } = template;
      const placeholders = { ...factHints.get(locale), ...hintsOfTemplate(template) };
      return check({ file, text, locale, kind: "template", stage, placeholders }, template.data);
    }),
  ];
}

function hintsOfTemplate({ data }: Template): Hints {
  const hints = Object.entries(data.placeholders).map(
    ([id, { type, example }]): [string, PlaceholderHint] => [
      id,
      example === undefined ? { type } : { type, example: String(example) },
    ],
  );
  return Object.fromEntries(hints);
}

const sameKind: Record<FactType, PlaceholderType> = {
  text: "text",
  number: "number",
  money: "money",
  percent: "number",
  days: "duration",
  hours: "duration",
  phone: "text",
  email: "text",
  url: "link",
  date: "date",
};

function hintsOfFacts(facts: Facts, locale: string, defaultLocale: string): Hints {
  const hints = Object.entries(facts).map(([id, fact]): [string, PlaceholderHint] => [
    `fact.${id}`,
    { type: sameKind[fact.type], example: formatFact(fact, locale, defaultLocale) },
  ]);
  return Object.fromEntries(hints);
}
