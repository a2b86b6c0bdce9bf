/** `/llms.txt`: where a language model finds every answer as Markdown, in the default language, then the others. */
import type { APIRoute } from "astro";
import { listAnswers } from "../../layouts/list-answers.ts";
import { openReader } from "../../layouts/reader.ts";
import { markdownLink, markdownResponse, twinAddress } from "../../layouts/twin.ts";

export const GET: APIRoute = async ({ site }) => {
  const reader = await openReader(undefined);
  const others = reader.languages
    .filter(({ locale }) => locale !== reader.locale)
    .map(({ locale, name }) => markdownLink(name, new URL(twinAddress(reader, "/", locale), site).href));
  const answers = await listAnswers(reader, site);
  const { body } = markdownResponse(
    ...answers,
    others.length > 0 ? `## ${reader.strings.language}` : undefined,
    others.join("\n"),
  );
  return new Response(body, { headers: { "content-type": "text/plain; charset=utf-8" } });
};
