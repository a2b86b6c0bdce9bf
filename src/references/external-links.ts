/** Every address outside of the site that words lead to, with the places it stands at. */
import type { Place } from "#schemas/place.ts";
import { partsOf } from "./article-parts.ts";
import { fieldPlace, spanPlace } from "./field-place.ts";
import { pathOnOwnSite } from "./no-broken-link.ts";
import { linksOf } from "./template-links.ts";
import type { WordIndex } from "./word-index.ts";

export function findExternalLinks(index: WordIndex): Map<string, Place[]> {
  const links = new Map<string, Place[]>();
  for (const { url, place } of writtenLinks(index)) {
    if (!/^https?:\/\//i.test(url) || pathOnOwnSite(url, index.words.settings) !== undefined) continue;
    links.set(url, [...(links.get(url) ?? []), place]);
  }
  return links;
}

function* writtenLinks({ words, single }: WordIndex): Iterable<{ url: string; place: Place }> {
  for (const article of words.articles) {
    const { links, pictures } = partsOf(article);
    for (const { url, at } of [...links, ...pictures]) yield { url, place: spanPlace(article, at) };
  }
  for (const template of words.templates)
    for (const { url, at } of linksOf(template)) yield { url, place: spanPlace(template, at) };
  const facts = single("facts.yaml");
  for (const [id, { type, value }] of Object.entries(words.facts)) {
    if (type !== "url" || !facts) continue;
    if (typeof value === "string") yield { url: value, place: fieldPlace(facts, [id, "value"]) };
    else if (typeof value === "object" && !Array.isArray(value))
      for (const [locale, url] of Object.entries(value))
        yield { url: String(url), place: fieldPlace(facts, [id, "value", locale]) };
  }
  const settings = single("settings.yaml");
  if (!settings) return;
  for (const list of ["contact", "footer"] as const)
    for (const [at, { url }] of words.settings[list].entries())
      if (url !== undefined) yield { url, place: fieldPlace(settings, [list, at, "url"]) };
}
