/** What pages ask for: articles, topics, terms and templates of this audience, in the reader's language. */
import { getCollection, getEntry, type CollectionEntry } from "astro:content";
import { placeLinks } from "#article/place-links.ts";
import { heldEntry } from "#entries-in-memory.ts";
import { describeLocale, type LocaleInfo } from "#i18n/locales.ts";
import type { Health } from "#health/health.ts";
import type { Facts } from "#schemas/facts.ts";
import type { Glossary, Term } from "#schemas/glossary.ts";
import { textFor } from "#schemas/text-for.ts";
import type { Settings } from "#schemas/settings.ts";
import type { Teams } from "#schemas/teams.ts";
import type { Topic, Topics } from "#schemas/topics.ts";
import type { Audience } from "#schemas/vocabulary.ts";

type StoredArticle = CollectionEntry<"articles">["data"];

export type TemplateView = CollectionEntry<"templates">["data"];

export interface ArticleView extends Omit<StoredArticle, "locale"> {
  /** The reader's language. */
  locale: string;
  /** The language it is written in: the default one where there is no translation. */
  sourceLocale: string;
  translated: boolean;
  /** Ids of related articles this audience can read. */
  related: string[];
}

export interface TopicView {
  id: string;
  title: string;
  summary: string;
  icon: Topic["icon"];
  articles: ArticleView[];
}

export const audience: Audience = import.meta.env.ANSWERBOOK_AUDIENCE;

/** `SOURCE_DATE_EPOCH` (seconds) holds the time still, so that two builds of the same words give the same bytes. */
export function timeOfBuild(): string {
  const set = process.env["SOURCE_DATE_EPOCH"];
  return new Date(set && /^\d+$/.test(set) ? Number(set) * 1000 : Date.now()).toISOString();
}

/** The dev server keeps them in memory, a build in Astro's store. */
async function readEntries<Name extends "articles" | "templates">(
  name: Name,
): Promise<CollectionEntry<Name>["data"][]> {
  const entries = await getCollection(name);
  return entries.map(({ id, data }) => (heldEntry(`${name}/${id}`) ?? data) as CollectionEntry<Name>["data"]);
}

async function readTable<Table>(id: string): Promise<Table> {
  const entry = await getEntry("tables", id);
  if (!entry)
    throw new Error(`The words folder has no ${id}.yaml. Run \`npm run check\` to see what is missing.`);
  return entry.data.table as Table;
}

export const readSettings = (): Promise<Settings> => readTable("settings");
export const readFacts = (): Promise<Facts> => readTable("facts");
export const readTeams = (): Promise<Teams> => readTable("teams");

/** For agents alone. */
export async function readHealth(): Promise<Health> {
  const entry = await getEntry("health", "now");
  if (!entry) throw new Error("The health of the words is known in the agents' output only.");
  return entry.data.health;
}

export async function locales(): Promise<LocaleInfo[]> {
  return (await readSettings()).locales.map(describeLocale);
}

const listed = new Map<string, Promise<ArticleView[]>>();

/** Every article a reader of this language can see, translated or not, by topic order and then title. */
export function listArticles(locale: string): Promise<ArticleView[]> {
  if (import.meta.env.DEV) return viewArticles(locale);
  const known = listed.get(locale) ?? viewArticles(locale);
  listed.set(locale, known);
  return known;
}

async function viewArticles(locale: string): Promise<ArticleView[]> {
  const [{ defaultLocale }, topics, entries] = await Promise.all([
    readSettings(),
    readTable<Topics>("topics"),
    readEntries("articles"),
  ]);
  const chosen = new Map<string, StoredArticle>();
  for (const data of entries) {
    if (data.locale === locale || (data.locale === defaultLocale && !chosen.has(data.id)))
      chosen.set(data.id, data);
  }
  const shelf = Object.keys(topics);
  const collator = new Intl.Collator(locale);
  return [...chosen.values()]
    .map((article) => viewArticle(article, locale, defaultLocale, chosen))
    .sort(
      (a, b) =>
        shelf.indexOf(a.topic) - shelf.indexOf(b.topic) || collator.compare(a.data.title, b.data.title),
    );
}

function viewArticle(
  article: StoredArticle,
  locale: string,
  defaultLocale: string,
  all: ReadonlyMap<string, StoredArticle>,
): ArticleView {
  const { id, topic, slug, file, data } = article;
  return {
    id,
    topic,
    slug,
    file,
    data,
    get html() {
      return placeLinks(article.html, { locale, defaultLocale, base: import.meta.env.BASE_URL });
    },
    get headings() {
      return article.headings;
    },
    get text() {
      return article.text;
    },
    locale,
    sourceLocale: article.locale,
    translated: article.locale === locale,
    related: article.data.related.flatMap((reference) => findArticle(reference, all) ?? []),
  };
}

/** A reference is `topic/slug`, or a slug that only one article has. */
function findArticle(reference: string, all: ReadonlyMap<string, StoredArticle>): string | undefined {
  if (all.has(reference)) return reference;
  return [...all.values()].find(({ slug }) => slug === reference)?.id;
}

/** Topics that have something to read for this audience, in the order of topics.yaml. */
export async function listTopics(locale: string): Promise<TopicView[]> {
  const [{ defaultLocale }, topics, articles] = await Promise.all([
    readSettings(),
    readTable<Topics>("topics"),
    listArticles(locale),
  ]);
  return Object.entries(topics)
    .map(([id, { title, summary, icon }]) => ({
      id,
      title: textFor(title, locale, defaultLocale),
      summary: summary === undefined ? "" : textFor(summary, locale, defaultLocale),
      icon,
      articles: articles.filter(({ topic }) => topic === id),
    }))
    .filter((topic) => topic.articles.length > 0);
}

/** Glossary of a language, or of the default one where it has none. */
async function readGlossary(locale: string): Promise<Glossary> {
  const [{ defaultLocale }, glossaries] = await Promise.all([
    readSettings(),
    readTable<Record<string, Glossary>>("glossary"),
  ]);
  return glossaries[locale] ?? glossaries[defaultLocale] ?? {};
}

export async function hasTerms(locale: string): Promise<boolean> {
  return Object.keys(await readGlossary(locale)).length > 0;
}

/** The glossary in that language's order. */
export async function listTerms(locale: string): Promise<(Term & { id: string })[]> {
  const collator = new Intl.Collator(locale);
  return Object.entries(await readGlossary(locale))
    .map(([id, term]) => ({ id, ...term }))
    .sort((a, b) => collator.compare(a.term, b.term));
}

/** Reply templates written in this language; none in the public output. */
export async function listTemplates(locale: string): Promise<TemplateView[]> {
  return (await readEntries("templates")).filter((template) => template.locale === locale);
}

/** Changes when any word of this output changes, and only then. */
export async function digestWords(): Promise<string> {
  const entries = [
    ...(await getCollection("articles")),
    ...(await getCollection("templates")),
    ...(await getCollection("tables")),
  ];
  const digests = entries.map(({ id, collection, digest }) => `${collection}/${id} ${digest}`).sort();
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(digests.join("\n")));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
