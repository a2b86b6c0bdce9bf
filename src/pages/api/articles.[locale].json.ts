/** `/api/articles.<locale>.json`: every article this audience may read, as data, for the console, Pagefind and other programs. */
import type { APIRoute, GetStaticPaths } from "astro";
import { addressWithin } from "#i18n/paths.ts";
import { audience, listArticles, locales, readSettings, type ArticleView } from "../../library.ts";

export const getStaticPaths = (async () =>
  (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

function describe({ id, topic, sourceLocale, data, text }: ArticleView, url: string) {
  const { title, summary, questions, keywords, owner, reviewed, reviewEvery } = data;
  const shared = {
    id,
    locale: sourceLocale,
    topic,
    title,
    summary,
    questions,
    keywords,
    body: text,
    url,
    reviewed,
  };
  return audience === "agents"
    ? { ...shared, audience: data.audience, owner, reviewEvery, escalation: data.escalation }
    : shared;
}

/** Only what is written in this language: a reader of all files sees each article once a language. */
export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) => {
  const { defaultLocale } = await readSettings();
  const written = (await listArticles(locale)).filter(({ translated }) => translated);
  return Response.json(
    written.map((article) =>
      describe(article, addressWithin(`/${article.id}/`, locale, defaultLocale, import.meta.env.BASE_URL)),
    ),
  );
};
