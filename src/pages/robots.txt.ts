/** Tells search engines what to read: all of the public site, nothing of the agents' one. */
import type { APIRoute } from "astro";
import { audience } from "#/library.ts";

export const GET: APIRoute = ({ site }) => {
  const home = new URL(import.meta.env.BASE_URL.replace(/\/?$/, "/"), site);
  const rules =
    audience === "public" ? `Allow: /\nSitemap: ${new URL("sitemap-index.xml", home).href}` : "Disallow: /";
  return new Response(`User-agent: *\n${rules}\n`);
};
