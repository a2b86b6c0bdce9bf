/** Links of a reply that lead to a page in another language although its own is there. */
import { localisedPath, readAddress } from "#i18n/paths.ts";
import { spanPlace } from "./field-place.ts";
import { pathOnOwnSite, readLink } from "./no-broken-link.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import { linksOf } from "./template-links.ts";

export const noWrongLanguageLink: ReferenceRule = {
  id: "no-wrong-language-link",
  severity: "error",
  because: "The customer wrote in one language and is answered with a page in another.",
  *find({ words, articles }) {
    const { settings } = words;
    for (const template of words.templates)
      for (const { url, at } of linksOf(template)) {
        const inside = pathOnOwnSite(url, settings);
        if (inside === undefined) continue;
        const { locale, path } = readAddress(inside, { ...settings, base: "/" });
        if (locale === template.locale) continue;
        const link = readLink(path, settings);
        if (link?.kind === "article" && !articles.get(template.locale)?.all.has(link.id)) continue;
        const root = url.slice(0, url.length - (inside === "/" && !url.endsWith("/") ? 0 : inside.length));
        const right = root + localisedPath(path, template.locale, settings.defaultLocale);
        yield {
          place: spanPlace(template, at),
          message: `This leads to the page in “${locale}”, and the reply is in “${template.locale}”.`,
          expected: [right],
          fix: right,
        };
      }
  },
};
