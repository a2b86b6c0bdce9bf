/** The words of the languages that have come, ready to be searched. Lives in the worker. */
import { isOver } from "#schemas/is-over.ts";
import { searchShelves } from "#search/find.ts";
import type { Reference, Result, Search } from "./exchange.ts";
import { describeHit } from "./describe-hit.ts";
import type { ReplyShelf } from "./reply-shelf.ts";
import { readTypedQuery } from "./typed-query.ts";
import type { ArticleCard, TemplateCard } from "./words.ts";

export interface ReplyLibrary {
  /** With `near`, a search that finds nothing gives what comes nearest. */
  find: (search: Search, near?: boolean) => Result[];
  /** Whether every word of it stands in the texts; if not, a language still to come may have it. */
  knows: (text: string) => boolean;
}

/** As many as an agent would ever look through; a stage or a language may hold more than words find. */
const mostResults = 30;
const mostListed = 300;
const mostNear = 5;

export function createReplyLibrary(
  shelves: readonly ReplyShelf[],
  { locales }: { locales: readonly string[] },
): ReplyLibrary {
  const finder = searchShelves(shelves, {
    synonyms: shelves.flatMap(({ synonyms }) => synonyms),
    related: shelves.flatMap(({ related }) => related),
  });
  const templates = shelves.flatMap((shelf) => shelf.templates);
  const templateSets = Map.groupBy(templates, ({ id }) => id);
  const articles = shelves.flatMap((shelf) => shelf.articles);
  const articleSets = Map.groupBy(articles, ({ id }) => id);

  const wordsOf = ({ kind, id }: Reference): readonly (TemplateCard | ArticleCard)[] =>
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
    return words && !("stage" in words && isOver(words.until, today))
      ? [describeHit(reference.kind, words, ranges, today)]
      : [];
  };

  const findShortcut = (start: string): Reference[] =>
    [...templateSets]
      .flatMap(([id, [first]]) =>
        first?.shortcut?.startsWith(start) ? [{ id, shortcut: first.shortcut }] : [],
      )
      .sort((a, b) => a.shortcut.length - b.shortcut.length || (a.shortcut < b.shortcut ? -1 : 1))
      .map(({ id }) => ({ kind: "template", id }));

  const search = (asked: Search): Result[] => {
    const { text, locale, ...filters } = readTypedQuery(asked.input, locales);
    const shown = { ...asked, locale: locale ?? asked.locale };
    const filtered = locale !== undefined || Object.keys(filters).length > 0;
    if (text === "" && !filtered) return asked.recent.flatMap((reference) => show(reference, asked));
    if (text.startsWith("/") && !filtered) {
      return findShortcut(text.slice(1).toLowerCase()).flatMap((reference) => show(reference, asked));
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
  };

  /** Without the filters, where these were too narrow; else whatever looks alike. */
  const searchNear = (asked: Search): Result[] => {
    const { text, ...filters } = readTypedQuery(asked.input, locales);
    const input = text.replace(/^\//u, "");
    const unfiltered = Object.keys(filters).length > 0 ? search({ ...asked, input }) : [];
    const near =
      unfiltered.length > 0 || input === ""
        ? unfiltered.slice(0, mostNear)
        : finder
            .near(input, { limit: mostNear, locale: asked.locale })
            .flatMap(({ record, ranges }) => show(record, { ...asked, locale: record.locale }, ranges));
    return near.map((result) => ({ ...result, near: true }));
  };

  return {
    knows: (text) => finder.knows(text),
    find: (asked, near = true) => {
      const results = search(asked);
      return !near || results.length > 0 || asked.input.trim() === "" ? results : searchNear(asked);
    },
  };
}
