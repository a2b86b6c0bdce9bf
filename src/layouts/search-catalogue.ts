/** What search is built from, a language: every answer as data, and for a large site the index in parts. */
import { splitPassages } from "#article/passages.ts";
import { describeLocale } from "#i18n/locales.ts";
import {
  digestWords,
  listArticles,
  listTerms,
  listTopics,
  readSettings,
  type ArticleView,
} from "#/library.ts";
import { otherWords } from "#schemas/glossary.ts";
import type { StoredAnswer } from "#site/search-index.ts";
import { shelveAnswers, type Shelf } from "#site/shelve-answers.ts";
import { pickOftenAsked } from "./often-asked.ts";
import { openReader } from "./reader.ts";

const mostOftenAsked = 24;

const shelves = new Map<string, Promise<Shelf>>();

/** `param` is the language, the default one too. */
export function openShelf(locale: string): Promise<Shelf> {
  if (import.meta.env.DEV) return makeShelf(locale);
  const known = shelves.get(locale) ?? makeShelf(locale);
  shelves.set(locale, known);
  return known;
}

function storeAnswer({
  id,
  topic,
  data,
  text,
  headings,
  translated,
  sourceLocale,
}: ArticleView): StoredAnswer {
  const { title, summary, questions, keywords } = data;
  const passages = splitPassages(text, headings);
  const stored = { id, topic, title, summary, questions, keywords, passages };
  return translated ? stored : { ...stored, writtenIn: describeLocale(sourceLocale).lang };
}

/** By article; none for the default language. */
async function findTwins(locale: string): Promise<Map<string, StoredAnswer["twin"]>> {
  const { defaultLocale } = await readSettings();
  const articles = locale === defaultLocale ? [] : await listArticles(defaultLocale);
  return new Map(articles.map(({ id, data: { title, questions } }) => [id, { title, questions }]));
}

async function makeShelf(locale: string): Promise<Shelf> {
  const reader = await openReader(locale);
  const topics = await listTopics(locale);
  const articles = topics.flatMap((topic) => topic.articles);
  const twins = await findTwins(locale);
  const answers = articles.map((article) => {
    const twin = article.translated && twins.get(article.id);
    return twin ? { ...storeAnswer(article), twin } : storeAnswer(article);
  });
  const oftenAsked = pickOftenAsked(articles, mostOftenAsked).map(({ id }) => id);
  const shared = {
    lang: reader.lang,
    root: reader.addressOf("/"),
    topics: Object.fromEntries(topics.map(({ id, title }) => [id, title])),
    synonyms: (await listTerms(locale)).map((entry) => [entry.term, ...otherWords(entry)]),
    oftenAsked,
  };
  const folder = `${import.meta.env.BASE_URL.replace(/\/?$/, "/")}search-parts/${locale}/`;
  const version = (await digestWords()).slice(0, 12);
  return shelveAnswers(answers, shared, locale, { folder, version });
}
