/** `/<topic>/<slug>.md`: an article as Markdown. */
import type { APIRoute } from "astro";
import { toMarkdown } from "#article/to-markdown.ts";
import { fillSlots } from "#i18n/count.ts";
import { formatDate } from "#i18n/format.ts";
import { listArticles, type ArticleView } from "#/library.ts";
import { localeParams, openReader } from "../../layouts/reader.ts";
import { markdownResponse } from "../../layouts/twin.ts";

export async function getStaticPaths() {
  const shelves = (await localeParams()).map(async ({ locale, params }) =>
    (await listArticles(locale)).map((article) => ({
      params: { ...params, topic: article.topic, slug: article.slug },
      props: { article },
    })),
  );
  return (await Promise.all(shelves)).flat();
}

export const GET: APIRoute<{ article: ArticleView }> = async ({ params, props: { article }, site }) => {
  const { strings, locale, addressOf } = await openReader(params["locale"]);
  const { title, summary, reviewed } = article.data;
  const page = new URL(addressOf(`/${article.id}/`), site);
  return markdownResponse(
    `# ${title}`,
    `> ${summary}`,
    toMarkdown(article.html, page.origin),
    `${fillSlots(strings.reviewed, { date: formatDate(reviewed, locale) })} · <${page.href}>`,
  );
};
