/** `/<topic>.md`: a topic's questions with their short answers, each leading to its Markdown. */
import type { APIRoute } from "astro";
import { listTopics, type TopicView } from "#/library.ts";
import { localeParams, openReader } from "../../layouts/reader.ts";
import { markdownLink, markdownResponse, twinAddress } from "../../layouts/twin.ts";

export async function getStaticPaths() {
  const shelves = (await localeParams()).map(async ({ locale, params }) =>
    (await listTopics(locale)).map((topic) => ({ params: { ...params, topic: topic.id }, props: { topic } })),
  );
  return (await Promise.all(shelves)).flat();
}

export const GET: APIRoute<{ topic: TopicView }> = async ({ params, props: { topic }, site }) => {
  const reader = await openReader(params["locale"]);
  const answers = topic.articles.map(({ id, data }) =>
    markdownLink(data.title, new URL(twinAddress(reader, `/${id}/`), site).href, data.summary),
  );
  return markdownResponse(`# ${topic.title}`, topic.summary && `> ${topic.summary}`, answers.join("\n"));
};
