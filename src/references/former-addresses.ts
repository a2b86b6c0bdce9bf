/** Old addresses of articles (`formerly`) and where each leads now. */
import { localisedPath } from "#i18n/paths.ts";
import type { Article, Words } from "#schemas/words.ts";

export interface FormerAddress {
  article: Article;
  /** Which entry of `formerly` it comes from. */
  at: number;
  /** Without the site's base, with a slash at both ends unless it names a file: `/hi/returns/send-back/`. */
  from: string;
  to: string;
}

/** A name without a language is the old one in the article's own language; a path that begins with “/” is taken as it is. */
export function listFormerAddresses({ articles, settings: { defaultLocale } }: Words): FormerAddress[] {
  return articles
    .filter(({ data }) => !data.draft)
    .flatMap((article) =>
      article.data.formerly.map((written, at) => ({
        article,
        at,
        from: readFormer(written, article, defaultLocale),
        to: localisedPath(`/${article.id}/`, article.locale, defaultLocale),
      })),
    );
}

function readFormer(written: string, { locale, topic }: Article, defaultLocale: string): string {
  if (written.startsWith("/")) return /\.[a-z0-9]+$|\/$/i.test(written) ? written : `${written}/`;
  const id = written.includes("/") ? written : `${topic}/${written}`;
  return localisedPath(`/${id}/`, locale, defaultLocale);
}
