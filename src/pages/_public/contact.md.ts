/** `/contact.md`: how to reach a person. */
import type { APIRoute } from "astro";
import { formatFact } from "#i18n/format.ts";
import { readFacts } from "#/library.ts";
import { listContactWays } from "../../layouts/contact-ways.ts";
import { localeParams, openReader } from "../../layouts/reader.ts";
import { markdownResponse } from "../../layouts/twin.ts";

export const getStaticPaths = localeParams;

export const GET: APIRoute = async ({ params }) => {
  const reader = await openReader(params["locale"]);
  const { locale, strings, settings } = reader;
  const facts = await readFacts();
  const print = (id = "") => facts[id] && formatFact(facts[id], locale, settings.defaultLocale);
  const ways = listContactWays(reader).map(({ way, fact, url, hours }) => {
    const parts = [print(fact), url && `<${url}>`, print(hours)].filter(Boolean);
    return `- ${strings.contactWays[way]}: ${parts.join(" · ")}`;
  });
  return markdownResponse(`# ${strings.contactTitle}`, `> ${strings.contactIntro}`, ways.join("\n"));
};
