/** `/api/templates.<locale>.json`: every reply template as data. */
import type { APIRoute, GetStaticPaths } from "astro";
import { locales } from "#/library.ts";
import { templatesAsData } from "../../layouts/words-as-data.ts";

export const getStaticPaths = (async () =>
  (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) =>
  Response.json(await templatesAsData(locale));
