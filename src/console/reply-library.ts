/** All words of all languages, ready to be searched and opened. Lives in the worker. */
import { parsePlaceholders } from "#reply/placeholders.ts";
import type { TemplateText } from "#reply/template-body.ts";
import type { Stage } from "#schemas/vocabulary.ts";
import { createFinder } from "#search/find.ts";
import type { SynonymGroup } from "#search/synonyms.ts";
import type { Opened, OpenedTemplate, Reference, Result, Search } from "./exchange.ts";
import { describeHit } from "./describe-hit.ts";
import { articleRecord, templateRecord, textOf } from "./search-records.ts";
import { readTypedQuery } from "./typed-query.ts";
import type { ArticleWords, TemplateWords } from "./words.ts";

export interface ReplyLibrary {
  find: (search: Search) => Result[];
  open: (reference: Reference) => Opened | undefined;
  /** How many replies each stage has. */
  stages: Partial<Record<Stage, number>>;
}

/** As many as an agent would ever look through; a stage or a language may hold more than words find. */
const mostResults = 30;
const mostListed = 300;

export function createReplyLibrary(
  templates: readonly TemplateWords[],
  articles: readonly ArticleWords[],
  { locales, synonyms = [] }: { locales: readonly string[]; synonyms?: readonly SynonymGroup[] },
): ReplyLibrary {
  const finder = createFinder([...templates.map(templateRecord), ...articles.map(articleRecord)], {
    synonyms,
  });
  const templateSets = Map.groupBy(templates, ({ id }) => id);
  const articleSets = Map.groupBy(articles, ({ id }) => id);

  const wordsOf = ({ kind, id }: Reference): readonly (TemplateWords | ArticleWords)[] =>
    (kind === "template" ? templateSets : articleSets).get(id) ?? [];

  /** The version in this language, else the first there is. */
  const versionOf = (reference: Reference, locale: string) =>
    wordsOf(reference).find((words) => words.locale === locale) ?? wordsOf(reference)[0];

  const show = (
    reference: Reference,
    { locale, today }: Search,
    ranges: Parameters<typeof describeHit>[2] = [],
  ) => {
    const words = versionOf(reference, locale);
    return words ? [describeHit(reference.kind, words, ranges, today)] : [];
  };

  const findShortcut = (start: string): Reference[] =>
    [...templateSets]
      .flatMap(([id, [first]]) =>
        first?.shortcut?.startsWith(start) ? [{ id, shortcut: first.shortcut }] : [],
      )
      .sort((a, b) => a.shortcut.length - b.shortcut.length || (a.shortcut < b.shortcut ? -1 : 1))
      .map(({ id }) => ({ kind: "template", id }));

  return {
    stages: countStages(templateSets),
    find: (search) => {
      const { text, locale, ...filters } = readTypedQuery(search.input, locales);
      const shown = { ...search, locale: locale ?? search.locale };
      const filtered = locale !== undefined || Object.keys(filters).length > 0;
      if (text === "" && !filtered) return search.recent.flatMap((reference) => show(reference, search));
      if (text.startsWith("/") && !filtered) {
        return findShortcut(text.slice(1).toLowerCase()).flatMap((reference) => show(reference, search));
      }
      if (text === "" && Object.keys(filters).length === 0) {
        return templates
          .filter((words) => words.locale === locale)
          .flatMap(({ id }) => show({ kind: "template", id }, shown));
      }
      const limit = text === "" || locale !== undefined ? mostListed : mostResults;
      return finder
        .find(text, { ...filters, locale: shown.locale, limit })
        .filter(({ record }) => locale === undefined || record.locale === locale)
        .flatMap(({ record, ranges }) => show(record, { ...shown, locale: record.locale }, ranges));
    },
    open: (reference) => {
      if (reference.kind === "article") {
        const versions = Object.fromEntries(
          (articleSets.get(reference.id) ?? []).map((words) => [words.locale, words]),
        );
        return Object.keys(versions).length > 0 ? { kind: "article", id: reference.id, versions } : undefined;
      }
      const set = templateSets.get(reference.id);
      return set ? openTemplate(reference.id, set) : undefined;
    },
  };

  function openTemplate(id: string, set: readonly TemplateWords[]): OpenedTemplate {
    const versions = Object.fromEntries(set.map((words) => [words.locale, { words, text: textOf(words) }]));
    const article = articleSets.get(set.find((words) => words.article)?.article ?? "") ?? [];
    return {
      kind: "template",
      id,
      versions,
      partials: Object.fromEntries(set.map((words) => [words.locale, collectPartials(words)])),
      article: Object.fromEntries(article.map(({ locale, title, url }) => [locale, { title, url }])),
    };
  }

  /** What it inserts, what that inserts, and so on, in the same language. */
  function collectPartials(
    words: TemplateWords,
    found: Record<string, TemplateText> = {},
  ): Record<string, TemplateText> {
    for (const { kind, name } of parsePlaceholders(words.source).placeholders) {
      if (kind !== "partial" || found[name]) continue;
      const partial = templates.find(
        ({ id, locale }) => locale === words.locale && (id === name || id.endsWith(`/${name}`)),
      );
      if (!partial) continue;
      found[name] = textOf(partial);
      collectPartials(partial, found);
    }
    return found;
  }
}

function countStages(sets: ReadonlyMap<string, readonly TemplateWords[]>): Partial<Record<Stage, number>> {
  const counts: Partial<Record<Stage, number>> = {};
  for (const [first] of sets.values()) if (first) counts[first.stage] = (counts[first.stage] ?? 0) + 1;
  return counts;
}
