/** `/feed.xml`: the answers last written or checked, newest first, as an Atom feed in each language. */
import type { APIRoute } from "astro";
import { listArticles } from "#/library.ts";
import { printFeed } from "../../layouts/atom.ts";
import { localeParams, openReader } from "../../layouts/reader.ts";

export const getStaticPaths = localeParams;

const most = 40;

export const GET: APIRoute = async ({ params, site }) => {
  const reader = await openReader(params["locale"]);
  const full = (path: string) => new URL(reader.addressOf(path), site).href;
  const articles = (await listArticles(reader.locale))
    .filter(({ translated }) => translated)
    .toSorted((a, b) => (a.data.reviewed < b.data.reviewed ? 1 : -1));
  const feed = printFeed({
    lang: reader.lang,
    title: reader.siteTitle,
    author: reader.shopName,
    home: full("/"),
    self: full("/feed.xml"),
    entries: articles.slice(0, most).map(({ id, data }) => ({
      title: data.title,
      summary: data.summary,
      url: full(`/${id}/`),
      day: data.reviewed,
    })),
  });
  return new Response(feed, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
};
