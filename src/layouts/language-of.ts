/** Names an article's language where it is not the page's, for screen readers, fonts and direction. */
import { describeLocale, type LocaleInfo } from "#i18n/locales.ts";
import type { ArticleView } from "#/library.ts";

/** Attributes for an element that holds the article's words; none where the page's language is theirs. */
export function languageOf(
  article: Pick<ArticleView, "translated" | "sourceLocale">,
): Partial<Pick<LocaleInfo, "lang" | "dir">> {
  if (article.translated) return {};
  const { lang, dir } = describeLocale(article.sourceLocale);
  return { lang, dir };
}
