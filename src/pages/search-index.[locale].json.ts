/** One language's search index, fetched when a reader first goes to the search field. */
import type { APIRoute } from "astro";
import { describeLocale } from "#i18n/locales.ts";
import { listTopics, type ArticleView } from "#/library.ts";
import type { AnswerRecord, SearchIndex } from "#site/search-index.ts";
import { localeParams, openReader } from "../layouts/reader.ts";

export async function getStaticPaths() {
  return (await localeParams()).map(({ locale }) => ({ params: { locale } }));
}

/** The body is left to the full-text index: its first lines and headings are enough to rank by, and quick to fetch. */
function toRecord({ id, locale, topic, data, headings, translated, sourceLocale }: ArticleView): AnswerRecord {
  return {
    id,
    locale,
    kind: "article",
    title: data.title,
    summary: data.summary,
    questions: data.questions,
    keywords: data.keywords,
    body: [data.summary, ...headings.map(({ text }) => text)].join("\n"),
    topic,
    ...(translated ? {} : { writtenIn: describeLocale(sourceLocale).lang }),
  };
}

export const GET: APIRoute = async ({ params }) => {
  const reader = await openReader(params["locale"]);
  const topics = await listTopics(reader.locale);
  const index: SearchIndex = {
    lang: reader.lang,
    root: reader.addressOf("/"),
    topics: Object.fromEntries(topics.map(({ id, title }) => [id, title])),
    records: topics.flatMap(({ articles }) => articles).map(toRecord),
  };
  return Response.json(index);
};
