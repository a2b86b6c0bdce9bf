/** `/api/articles.<locale>.json`: every article this audience may read, as data, for the console, Pagefind and other programs. */
import type { APIRoute, GetStaticPaths } from "astro";
import { locales } from "../../library.ts";
import { articlesAsData } from "../../layouts/words-as-data.ts";

export const getStaticPaths = (async () =>
  (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) =>
  Response.json(await articlesAsData(locale));
