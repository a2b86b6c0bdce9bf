/** Which pages the sitemap names: those that search engines may list, in the languages they are really written in. */
import { readAddress } from "#i18n/paths.ts";
import type { Words } from "#schemas/words.ts";

/** `url` is a page's full address. */
export function listedPages({ settings, articles }: Words): (url: string) => boolean {
  const ids = new Set(articles.map(({ id }) => id));
  const written = new Set(articles.map(({ locale, id }) => `${locale}/${id}`));
  return (url) => {
    const { locale, path } = readAddress(new URL(url).pathname, settings);
    const id = path.slice(1, -1);
    return !ids.has(id) || written.has(`${locale}/${id}`);
  };
}
