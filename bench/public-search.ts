/** The help centre's own search, run as a reader's browser runs it, with what it fetches handed over and counted. */
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { splitPassages } from "#article/passages.ts";
import { renderArticle } from "#article/render.ts";
import { describeLocale } from "#i18n/locales.ts";
import { addressWithin } from "#i18n/paths.ts";
import { otherWords } from "#schemas/glossary.ts";
import type { Article, Words } from "#schemas/words.ts";
import { readWords } from "#node/read-words.ts";
import { rankAnswers } from "#site/find-answers.ts";
import type { StoredAnswer } from "#site/search-index.ts";
import { readOwnQuestions } from "./own-questions.ts";
import type { Question } from "./question-sets.ts";
import { shelveAnswers, shelveInParts, type Shared, type Shelf } from "#site/shelve-answers.ts";

const shop = join(import.meta.dirname, "../src/content");

export interface PublicSearch {
  /** Ids of public articles, best first. */
  search: (query: string, limit: number) => Promise<string[]>;
  /** Bytes (gzip) by address of everything fetched so far. */
  fetched: Map<string, number>;
}

const isOpen = ({ data }: Article) => data.audience === "public" && !data.draft;

/** Answers a reader of `locale` can find, translated or not. */
function storeAnswers({ articles, settings, facts, glossary }: Words, locale: string): StoredAnswer[] {
  const { defaultLocale } = settings;
  const chosen = new Map<string, Article>();
  for (const article of articles) {
    if (!isOpen(article)) continue;
    if (article.locale === locale || (article.locale === defaultLocale && !chosen.has(article.id)))
      chosen.set(article.id, article);
  }
  const twins = new Map(articles.filter(isOpen).map((each) => [`${each.locale}/${each.id}`, each.data]));
  return Array.from(chosen.values(), (article) => {
    const { id, topic, data } = article;
    const { title, summary, questions, keywords } = data;
    const context = {
      locale: article.locale,
      defaultLocale,
      facts,
      glossary: glossary[article.locale] ?? {},
    };
    const { text, headings } = renderArticle(article.text, context);
    const stored = {
      id,
      topic,
      title,
      summary,
      questions,
      keywords,
      passages: splitPassages(text, headings),
    };
    const twin = article.locale === defaultLocale ? undefined : twins.get(`${defaultLocale}/${id}`);
    return twin ? { ...stored, twin: { title: twin.title, questions: twin.questions } } : stored;
  });
}

function describe({ glossary, settings }: Words, answers: readonly StoredAnswer[], locale: string): Shared {
  return {
    lang: describeLocale(locale).lang,
    root: addressWithin("/", locale, settings.defaultLocale, "/"),
    topics: {},
    synonyms: Object.values(glossary[locale] ?? {}).map((entry) => [entry.term, ...otherWords(entry)]),
    oftenAsked: answers.slice(0, 24).map(({ id }) => id),
  };
}

/** `inParts` as a large site's search, however few answers there are. */
export function openPublicSearch(words: Words, locale: string, inParts: boolean): PublicSearch {
  const { locales, defaultLocale } = words.settings;
  const base = `/${inParts ? "parts" : "whole"}-${locale}/`;
  const fetched = new Map<string, number>();
  const files = new Map<string, string>();
  for (const each of new Set([locale, defaultLocale])) {
    const answers = storeAnswers(words, each);
    const place = { folder: `${base}search-parts/${each}/`, version: "1" };
    const shelf = (inParts ? shelveInParts : shelveAnswers)(
      answers,
      describe(words, answers, each),
      each,
      place,
    );
    for (const [address, content] of filesOf(shelf, base, each, place.folder)) files.set(address, content);
  }
  const serve = (address: string) => {
    const content = files.get(address.replace(/\?.*/, ""));
    if (content === undefined) return Promise.resolve(new Response("", { status: 404 }));
    fetched.set(address, gzipSync(content).length);
    return Promise.resolve(new Response(content));
  };
  const search = async (query: string, limit: number) => {
    const { fetch } = globalThis;
    globalThis.fetch = (address) => serve(String(address));
    try {
      const { answers } = await rankAnswers(query, { locale, locales, defaultLocale, base }, { limit });
      return answers.map(({ address }) => address.split("/").slice(-3, -1).join("/"));
    } finally {
      globalThis.fetch = fetch;
    }
  };
  return { search, fetched };
}

function filesOf(
  { catalogue, parts }: Shelf,
  base: string,
  locale: string,
  folder: string,
): Map<string, string> {
  const files = Array.from(parts, ([name, part]): [string, string] => [
    `${folder}${name}.json`,
    JSON.stringify(part),
  ]);
  return new Map([...files, [`${base}search-index.${locale}.json`, JSON.stringify(catalogue)]]);
}

/** The sample shop, and those of its questions, by language and kind, that a public article answers. */
export async function publicQuestions(): Promise<{
  words: Words;
  questions: Record<string, Record<string, Question[]>>;
}> {
  const [{ words }, { questions }] = await Promise.all([readWords(shop), readOwnQuestions()]);
  const open = new Set(words.articles.filter(isOpen).map(({ id }) => id));
  const keep = (all: readonly Question[]) =>
    all
      .map((each) => ({ ...each, relevant: each.relevant.filter((id) => open.has(id)) }))
      .filter(({ relevant }) => relevant.length > 0);
  return {
    words,
    questions: mapValues(questions, (kinds) => mapValues(kinds, keep)),
  };
}

function mapValues<From, To>(table: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));
}

/** Asks every question once and remembers what was found, `limit` ids each. */
export async function askAll(
  { search }: PublicSearch,
  questions: readonly Question[],
  limit: number,
): Promise<(query: string) => string[]> {
  const found = new Map<string, string[]>();
  for (const { query } of questions) found.set(query, await search(query, limit));
  return (query) => found.get(query) ?? [];
}
