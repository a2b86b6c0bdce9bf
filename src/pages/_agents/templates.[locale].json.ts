/** `/api/templates.<locale>.json`: every reply template as data. */
import type { APIRoute, GetStaticPaths } from "astro";
import { listTemplates, locales } from "#/library.ts";

export const getStaticPaths = (async () =>
  (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) => {
  const templates = await listTemplates(locale);
  return Response.json(
    templates.map(({ id, stage, source, data }) => {
      const { draft: _draft, ...told } = data;
      return { id, locale, stage, ...told, source };
    }),
  );
};
