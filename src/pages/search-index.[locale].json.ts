/** One language's search index, fetched when a reader first goes to the search field. */
import type { APIRoute } from "astro";
import { describeLocale } from "#i18n/locales.ts";
import { listTopics, type ArticleView } from "#/library.ts";
import type { AnswerRecord, SearchIndex } from "#site/search-index.ts";
import { localeParams, openReader } from "../layouts/reader.ts";

export async function getStaticPaths() {
  return (await localeParams()).map(({ locale }) => ({ params: { locale } }));
}

/** Characters of an article's text that go along; the rest is left to the full-text index, so that this one is quick to fetch. */
const bodyLength = 400;

function toRecord({
  id,
  locale,
  topic,
  data,
  headings,
  text,
  translated,
  sourceLocale,
}: ArticleView): AnswerRecord {
  return {
    id,
    locale,
    kind: "article",
    title: data.title,
    summary: data.summary,
    questions: data.questions,
    keywords: data.keywords,
    body: [data.summary, ...headings.map((heading) => heading.text), text.slice(0, bodyLength)].join("\n"),
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
