/** Links to our own pages that lead nowhere. */
import { isFilePath, localisedPath, readAddress } from "#i18n/paths.ts";
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Settings } from "#schemas/settings.ts";
import { partsOf } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import { resolveId, type Ids } from "./ids.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import { linksOf } from "./template-links.ts";
import type { WordIndex } from "./word-index.ts";

/** Pages that are there without a file among the words. */
export const ownPages = new Set(["search", "glossary", "contact"]);

export const noBrokenLink: ReferenceRule = {
  id: "no-broken-link",
  severity: "error",
  because: "The reader follows it and arrives at a page that does not exist.",
  *find(index) {
    const { articles, settings } = index.words;
    for (const article of articles) {
      const known = index.reachable.get(article.locale);
      for (const { url, at } of partsOf(article).links) {
        const inside = pathOnOwnSite(url, settings);
        const fault = explainInArticle(inside ?? url, { isWhole: inside !== undefined, known, index });
        if (fault) yield { place: spanPlace(article, at), ...fault };
      }
    }
    for (const template of index.words.templates)
      for (const { url, at } of linksOf(template)) {
        const fault = explainInReply(url, template.locale, index);
        if (fault) yield { place: spanPlace(template, at), ...fault };
      }
  },
};

type Link =
  | { kind: "article"; id: string; rest: string }
  | { kind: "shelf"; name: string; id: string; rest: string }
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
  return parts.length === 2 ? { kind: "article", id, rest } : { kind: "shelf", name: first, id, rest };
}

/** The path a whole address has on our own site, with language, query and anchor. */
export function pathOnOwnSite(
  url: string,
  { site, base }: Pick<Settings, "site" | "base">,
): string | undefined {
  const root = `${site.replace(/\/+$/, "")}${base}`.replace(/\/+$/, "");
  if (url !== root && !/^[/?#]/.test(url.slice(root.length))) return undefined;
  return url.startsWith(root) ? url.slice(root.length) || "/" : undefined;
}

/** A reply is read in a mailbox: it has no site around it, and its links name the language themselves. */
function explainInReply(url: string, locale: string, index: WordIndex): Omit<Fault, "place"> | undefined {
  const { settings } = index.words;
  const root = `${settings.site.replace(/\/+$/, "")}${settings.base}`.replace(/\/+$/, "");
  if (/^[./]/.test(url)) {
    const path = localisedPath(url.startsWith("/") ? url : `/${url}`, locale, settings.defaultLocale);
    const message = "A reply is read away from the site, where this leads nowhere. Write the whole address.";
    return { message, expected: [root + path] };
  }
  const inside = pathOnOwnSite(url, settings);
  if (inside === undefined) return undefined;
  const { locale: named, path } = readAddress(inside, { ...settings, base: "/" });
  const link = readLink(path, settings);
  if (link?.kind !== "article" || index.reachable.get(named)?.all.has(link.id)) return undefined;
  const near = nearest(link.id, index.reachable.get(locale)?.all ?? []).map(
    (id) => root + localisedPath(`/${id}/${link.rest}`, locale, settings.defaultLocale),
  );
  return { message: `There is no article “${link.id}”.${suggest(near)}`, expected: near };
}

function explainInArticle(
  url: string,
  { isWhole, known, index }: { isWhole: boolean; known: Ids | undefined; index: WordIndex },
): Omit<Fault, "place"> | undefined {
  if (/^[./]/.test(url) && isFilePath(url)) return explainFile(url, index.published);
  if (/^www\.[^/\s]+\./i.test(url)) {
    const whole = `https://${url}`;
    return {
      message: `The address of another site begins with https://. Write “${whole}”.`,
      expected: [whole],
    };
  }
  const link = readLink(url, index.words.settings);
  return link && explain(isWhole ? { ...link, kind: "malformed" } : link, known, index.topics);
}

/** Files are published as they are, the same for every language. */
function explainFile(
  url: string,
  published: ReadonlySet<string> | undefined,
): Omit<Fault, "place"> | undefined {
  const [file = ""] = /^[^?#]*/.exec(url) ?? [];
  if (!published || published.has(file)) return undefined;
  const near = nearest(file.replace(/^[./]*/, "/"), published);
  return {
    message: `There is no file “${file}”.${suggest(near)} Put it into public/ and write its name after a /.`,
    expected: near,
  };
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
