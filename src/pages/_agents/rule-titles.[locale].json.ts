/** `/api/rule-titles.<locale>.json`: what each rule asks for, in the agent's language. */
import type { APIRoute, GetStaticPaths } from "astro";
import type { RuleTitles } from "#console/tone-exchange.ts";
import { locales } from "#/library.ts";
import { allRules } from "#tone/all-rules.ts";
import { ruleTextFor } from "#tone/rule-texts.ts";

export const getStaticPaths = (async () =>
  (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = ({ params: { locale } }) => {
  const titles = allRules.map(({ id }): [string, string] => [id, ruleTextFor(id, locale).title]);
  return Response.json(Object.fromEntries(titles) satisfies RuleTitles);
};
