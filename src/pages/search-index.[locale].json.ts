/** One language's search index: all of it for a small site, what leads to its parts for a large one. */
import type { APIRoute, GetStaticPaths } from "astro";
import { locales } from "#/library.ts";
import { openShelf } from "../layouts/search-catalogue.ts";

export const getStaticPaths = (async () =>
  (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) =>
  Response.json((await openShelf(locale)).catalogue);
