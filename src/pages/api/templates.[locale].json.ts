/** `/api/templates.<locale>.json` of the agents' output: every reply template as data. The public output has none. */
import type { APIRoute, GetStaticPaths } from "astro";
import { audience, listTemplates, locales } from "../../library.ts";

export const getStaticPaths = (async () =>
  audience === "agents"
    ? (await locales()).map(({ locale }) => ({ params: { locale } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) => {
  const templates = await listTemplates(locale);
  return Response.json(
    templates.map(({ id, stage, source, data }) => {
      const { draft: _draft, ...told } = data;
      return { id, locale, stage, ...told, source };
    }),
  );
};
