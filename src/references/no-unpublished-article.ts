/** References from something that is published to an article its readers never see. */
import { readAddress } from "#i18n/paths.ts";
import type { Fault } from "#schemas/fault.ts";
import type { Place } from "#schemas/place.ts";
import type { Article, Template } from "#schemas/words.ts";
import { partsOf } from "./article-parts.ts";
import { fieldPlace, spanPlace } from "./field-place.ts";
import { resolveId } from "./ids.ts";
import { pathOnOwnSite, readLink } from "./no-broken-link.ts";
import { namedArticles } from "./no-unknown-article.ts";
import { linksOf } from "./template-links.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

interface Reference {
  id: string | undefined;
  place: () => Place;
}

export const noUnpublishedArticle: ReferenceRule = {
  id: "no-unpublished-article",
  severity: "error",
  because: "The reader would be sent to a page that is not there for them.",
  *find(index) {
    const { articles, templates, settings } = index.words;
    const byKey = new Map(articles.map((article) => [`${article.locale}/${article.id}`, article]));
    for (const entry of [...articles, ...templates]) {
      if (entry.data.draft) continue;
      for (const { id, place } of referencesOf(entry, index)) {
        const target = byKey.get(`${entry.locale}/${id}`) ?? byKey.get(`${settings.defaultLocale}/${id}`);
        const message = target && explain(target, entry);
        if (message) yield { place: place(), message } satisfies Fault;
      }
    }
  },
};

function* referencesOf(entry: Article | Template, { reachable, words }: WordIndex): Iterable<Reference> {
  for (const { written, path } of namedArticles(entry)) {
    const [id] = resolveId(written, reachable.get(entry.locale));
    yield { id, place: () => fieldPlace(entry, path) };
  }
  const links = "stage" in entry ? linksOf(entry) : partsOf(entry).links;
  for (const { url, at } of links) {
    const inside = pathOnOwnSite(url, words.settings);
    if ("stage" in entry && inside === undefined) continue;
    const { path } = readAddress(inside ?? url, { ...words.settings, base: "/" });
    const link = readLink(inside === undefined ? url : path, words.settings);
    if (link?.kind === "article") yield { id: link.id, place: () => spanPlace(entry, at) };
  }
}

function explain(target: Article, entry: Article | Template): string | undefined {
  if (target.data.draft) return `“${target.id}” is still a draft. Publish it first, or name another article.`;
  if (target.data.audience === "public") return undefined;
  const forAgents = `“${target.id}” is for agents only.`;
  if ("stage" in entry)
    return `${forAgents} A reply rests on an article its customer can read: name a public one.`;
  return entry.data.audience === "public"
    ? `${forAgents} Name an article that customers can read.`
    : undefined;
}
