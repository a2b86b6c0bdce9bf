/** Finds articles nobody is led to, and replies that rest on no article. */
import { partsOf } from "#references/article-parts.ts";
import type { Article, Template, Words } from "#schemas/words.ts";
import type { HealthText } from "./health.ts";

/** Texts of the default language; drafts are left out. */
export function findLonely(words: Words): { unlinked: HealthText[]; uncovered: HealthText[] } {
  const { defaultLocale } = words.settings;
  const isShown = ({ locale, data }: Article | Template) => locale === defaultLocale && !data.draft;
  const articles = words.articles.filter((article) => isShown(article));
  const templates = words.templates.filter((template) => isShown(template));
  const reached = new Set(articles.flatMap(leadsTo));
  const isReached = ({ id, slug }: Article) => reached.has(id) || reached.has(slug);
  return {
    unlinked: articles
      .filter((article) => article.data.audience === "public" && !isReached(article))
      .map((article) => toHealthText(article)),
    uncovered: templates.filter(({ data }) => data.article === undefined).map((text) => toHealthText(text)),
  };
}

/** Ids and slugs of the articles that an article links to or recommends, itself left out. */
function leadsTo(article: Article): string[] {
  const linked = partsOf(article).links.flatMap(({ url }) => {
    const [topic, slug] = /^\/([^/#?]+)\/([^/#?]+)/.exec(url)?.slice(1) ?? [];
    return topic === undefined || slug === undefined ? [] : [`${topic}/${slug}`];
  });
  return [...linked, ...article.data.related].filter((id) => id !== article.id && id !== article.slug);
}

export function toHealthText(entry: Article | Template): HealthText {
  const { id, locale, data } = entry;
  return { kind: "stage" in entry ? "template" : "article", id, locale, title: data.title };
}
