/** What search engines are told about a page, as schema.org has it. Only what readers see on the page too. */
import type { ArticleView } from "#/library.ts";
import type { Reader } from "./reader.ts";

export type StructuredData = Record<string, unknown>;

interface Place {
  reader: Reader;
  site: URL | undefined;
}

const full = ({ reader, site }: Place, path: string) => new URL(reader.addressOf(path), site).href;

function shop({ reader }: Place): StructuredData {
  return { "@type": "Organization", name: reader.shopName };
}

/** `steps` from home down to the page itself. */
export function describeTrail(place: Place, steps: { title: string; path: string }[]): StructuredData {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ title, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      item: full(place, path),
    })),
  };
}

export function describeArticle(place: Place, { id, data, sourceLocale }: ArticleView): StructuredData {
  return {
    "@type": "Article",
    headline: data.title,
    description: data.summary,
    inLanguage: place.reader.languages.find(({ locale }) => locale === sourceLocale)?.lang ?? sourceLocale,
    dateModified: data.reviewed,
    image: new URL(pictureAddress(sourceLocale, id), place.site).href,
    mainEntityOfPage: full(place, `/${id}/`),
    author: shop(place),
    publisher: shop(place),
  };
}

/** A topic page shows each question with its short answer. */
export function describeQuestions(place: Place, articles: ArticleView[]): StructuredData {
  return {
    "@type": "FAQPage",
    inLanguage: place.reader.lang,
    mainEntity: articles.map(({ id, data }) => ({
      "@type": "Question",
      name: data.title,
      url: full(place, `/${id}/`),
      acceptedAnswer: { "@type": "Answer", text: data.summary },
    })),
  };
}

export function describeSite(place: Place, description: string): StructuredData {
  const { reader } = place;
  return {
    "@type": "WebSite",
    name: reader.siteTitle,
    description,
    inLanguage: reader.lang,
    url: full(place, "/"),
    publisher: shop(place),
    potentialAction: {
      "@type": "SearchAction",
      target: `${full(place, "/search/")}?q={question}`,
      "query-input": "required name=question",
    },
  };
}

/** Where the picture stands that is shown when a page is shared; of the site as a whole without `id`. */
export function pictureAddress(locale: string, id?: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return `${base}/share/${locale}${id === undefined ? "" : `/${id}`}.png`;
}
