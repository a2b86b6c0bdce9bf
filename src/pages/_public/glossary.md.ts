/** `/glossary.md`: the words we use, each in one plain sentence. */
import type { APIRoute } from "astro";
import { listTerms } from "#/library.ts";
import { localeParams, openReader } from "../../layouts/reader.ts";
import { markdownResponse } from "../../layouts/twin.ts";

export const getStaticPaths = localeParams;

export const GET: APIRoute = async ({ params }) => {
  const { locale, strings } = await openReader(params["locale"]);
  const terms = (await listTerms(locale)).map(({ term, plain }) => `- **${term}**: ${plain}`);
  return markdownResponse(`# ${strings.glossaryTitle}`, `> ${strings.glossaryIntro}`, terms.join("\n"));
};
