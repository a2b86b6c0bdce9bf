/** Rendered articles link without language and base; a page adds those it stands under. */
import { addressWithin, isFilePath } from "#i18n/paths.ts";

/** Links between pages lead to the reader's language, those to files to the one place the files are at. */
export function placeLinks(
  html: string,
  { locale, defaultLocale, base }: { locale: string; defaultLocale: string; base: string },
): string {
  return html.replaceAll(/(href)="\/(?!\/)([^"]*)"/g, (_match, attribute: string, path: string) => {
    const named = isFilePath(path) ? defaultLocale : locale;
    return `${attribute}="${addressWithin(`/${path}`, named, defaultLocale, base)}"`;
  });
}
