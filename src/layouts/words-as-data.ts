/** Articles and templates as other programs and the console read them. */
import type { TemplateWords } from "#console/words.ts";
import { addressWithin } from "#i18n/paths.ts";
import { audience, listArticles, listTemplates, readSettings, type ArticleView } from "../library.ts";

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
export async function articlesAsData(locale: string) {
  const { defaultLocale } = await readSettings();
  const written = (await listArticles(locale)).filter(({ translated }) => translated);
  return written.map((article) =>
    describe(article, addressWithin(`/${article.id}/`, locale, defaultLocale, import.meta.env.BASE_URL)),
  );
}

export async function templatesAsData(locale: string): Promise<TemplateWords[]> {
  const templates = await listTemplates(locale);
  return templates.map(({ id, stage, source, data }) => {
    const { draft: _draft, ...told } = data;
    return { id, locale, stage, ...told, source };
  });
}
