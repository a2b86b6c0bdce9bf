/** Links between articles that lead nowhere. */
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Settings } from "#schemas/settings.ts";
import { partsOf } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import { resolveId, type Ids } from "./ids.ts";
import type { ReferenceRule } from "./reference-rule.ts";

/** Pages that are there without a file among the words. */
const ownPages = new Set(["search", "glossary", "contact"]);

export const noBrokenLink: ReferenceRule = {
  id: "no-broken-link",
  severity: "error",
  because: "The reader follows it and arrives at a page that does not exist.",
  *find(index) {
    const { articles, settings } = index.words;
    for (const article of articles) {
      const known = index.reachable.get(article.locale);
      for (const { url, at } of partsOf(article).links) {
        const link = readLink(url, settings);
        const fault = link && explain(link, known, index.topics);
        if (fault) yield { place: spanPlace(article, at), ...fault };
      }
    }
  },
};

type Link =
  | { kind: "article"; id: string; rest: string }
  | { kind: "shelf"; name: string }
  /** Not written as `/topic/name/`; `id` is what it seems to mean. */
  | { kind: "malformed"; id: string; rest: string };

/** `undefined` for what leads out of the site, to a place on the same page, or to the home page. */
export function readLink(url: string, { locales }: Pick<Settings, "locales">): Link | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|#|\?|$)/i.test(url)) return undefined;
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  const [first = ""] = parts;
  const named = locales.includes(first) && parts.length > 1;
  const id = (named ? parts.slice(1) : parts).join("/").replace(/\.(mdx?|html)$/, "");
  const tidy = path.startsWith("/") && !named && id === parts.join("/");
  if (parts.length === 0) return undefined;
  if (!tidy || parts.length > 2) return { kind: "malformed", id, rest };
  return parts.length === 2 ? { kind: "article", id, rest } : { kind: "shelf", name: first };
}

function explain(
  link: Link,
  known: Ids | undefined,
  topics: Set<string> | undefined,
): Omit<Fault, "place"> | undefined {
  if (link.kind === "shelf") {
    if (!topics || topics.has(link.name) || ownPages.has(link.name)) return undefined;
    const meant = resolveId(link.name, known);
    const near = (meant.length > 0 ? meant : nearest(link.name, [...topics, ...ownPages])).map(
      (id) => `/${id}/`,
    );
    return { message: `There is no page “/${link.name}/”.${suggest(near)}`, expected: near };
  }
  const meant = resolveId(link.id, known);
  if (link.kind === "article" && known?.all.has(link.id)) return undefined;
  const near = (meant.length > 0 ? meant : nearest(link.id, known?.all ?? [])).map(
    (id) => `/${id}/${link.rest}`,
  );
  if (link.kind === "malformed")
    return {
      message: `A link to an article is written /topic/name/, without a language.${suggest(near)}`,
      expected: near,
    };
  const advice = near.length > 0 ? suggest(near) : " Link to an article that exists, or leave the link out.";
  return { message: `There is no article “${link.id}”.${advice}`, expected: near };
}
