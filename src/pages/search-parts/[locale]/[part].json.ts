/** The parts of a large site's search index: its words, runs of postings, and each answer by its number. */
import type { APIRoute, GetStaticPaths } from "astro";
import { locales } from "#/library.ts";
import { openShelf } from "../../../layouts/search-catalogue.ts";

export const getStaticPaths = (async () => {
  const shelves = (await locales()).map(async ({ locale }) => {
    const { parts } = await openShelf(locale);
    return [...parts.keys()].map((part) => ({ params: { locale, part } }));
  });
  return (await Promise.all(shelves)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string; part: string }> = async ({
  params: { locale, part },
}) => Response.json((await openShelf(locale)).parts.get(part));
