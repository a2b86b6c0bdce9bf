/** `/api/tone/<locale>.json`: the word lists and settings of the tone check, for replies edited in the console. */
import type { APIRoute, GetStaticPaths } from "astro";
import { parse } from "yaml";
import type { ToneWords } from "#console/tone-exchange.ts";
import { listTerms, locales, readSettings } from "#/library.ts";
import { compactLexicon } from "#tone/compact-lexicon.ts";
import type { LexiconData } from "#tone/lexicon-data.ts";
import { addGlossary } from "#tone/lexicon.ts";

const sources = import.meta.glob<string>("../../tone/lexicons/*.yaml", { query: "?raw", import: "default" });

export const getStaticPaths = (async () =>
  (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) => {
  const { rules, limits } = await readSettings();
  const source = await sources[`../../tone/lexicons/${locale.split("-")[0] ?? ""}.yaml`]?.();
  const empty: LexiconData = { locale, classes: {}, phrases: [], signals: [], harmless: [] };
  const data = source === undefined ? empty : compactLexicon(parse(source) as LexiconData);
  const glossary = Object.fromEntries((await listTerms(locale)).map((term) => [term.term, term]));
  return Response.json({ lexicon: addGlossary(data, glossary), rules, limits } satisfies ToneWords);
};
