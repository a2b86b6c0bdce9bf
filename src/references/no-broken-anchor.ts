/** Links to a heading that the page does not have, in any script. */
import { renderArticle } from "#article/render.ts";
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Article } from "#schemas/words.ts";
import { partsOf } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import { readLink } from "./no-broken-link.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

export const noBrokenAnchor: ReferenceRule = {
  id: "no-broken-anchor",
  severity: "error",
  because: "The reader arrives at the top of the page and has to look for the place.",
  *find(index) {
    const { articles, settings } = index.words;
    const byKey = new Map(articles.map((article) => [`${article.locale}/${article.id}`, article]));
    const anchors = new Map<Article, string[]>();
    for (const article of articles)
      for (const { url, at } of partsOf(article).links) {
        const [path = "", anchor = ""] = url.split("#");
        if (anchor === "" || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) continue;
        const link = readLink(path, settings);
        const fault =
          link?.kind === "shelf" && link.name === "glossary"
            ? explainTerm(anchor, index.terms.get(article.locale))
            : explainHeading(anchor, path === "" ? article : targetOf(article, link));
        if (fault) yield { place: spanPlace(article, at), ...fault };

        function explainHeading(name: string, target: Article | undefined): Omit<Fault, "place"> | undefined {
          if (!target || partsOf(target).broken) return undefined;
          const known = anchors.get(target) ?? anchorsOf(target, index);
          anchors.set(target, known);
          if (known.includes(decode(name))) return undefined;
          const near = nearest(decode(name), known).map((one) => `${path}#${one}`);
          const advice =
            near.length > 0
              ? suggest(near)
              : suggest(
                  [],
                  known.map((one) => `#${one}`),
                );
          return { message: `There is no heading “#${decode(name)}” on that page.${advice}`, expected: near };
        }
      }

    function targetOf({ locale }: Article, link: ReturnType<typeof readLink>): Article | undefined {
      if (link?.kind !== "article") return undefined;
      return byKey.get(`${locale}/${link.id}`) ?? byKey.get(`${settings.defaultLocale}/${link.id}`);
    }
  },
};

function explainTerm(anchor: string, terms: Set<string> | undefined): Omit<Fault, "place"> | undefined {
  if (!terms || terms.has(anchor.replace(/^term-/, ""))) return undefined;
  const near = nearest(anchor.replace(/^term-/, ""), terms).map((id) => `/glossary/#term-${id}`);
  return { message: `There is no term “${anchor}” in the glossary.${suggest(near)}`, expected: near };
}

/** As rendered: facts in a heading are printed in its language before it becomes an address. */
function anchorsOf(article: Article, { words }: WordIndex): string[] {
  const { html } = renderArticle(article.text, {
    locale: article.locale,
    defaultLocale: words.settings.defaultLocale,
    facts: words.facts,
    glossary: words.glossary[article.locale] ?? {},
  });
  return Array.from(html.matchAll(/<h[1-6] id="([^"]*)"/g), ([, id = ""]) => id);
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor).normalize("NFC");
  } catch {
    return anchor;
  }
}
