/** `/api/tone/<locale>.json`: the word lists and settings of the tone check, for replies edited in the console. */
import type { APIRoute, GetStaticPaths } from "astro";
import { parse } from "yaml";
import type { ToneWords } from "#console/tone-exchange.ts";
import { listTerms, locales, readSettings } from "#/library.ts";
import { compactLexicon } from "#tone/compact-lexicon.ts";
import type { LexiconData } from "#tone/lexicon-data.ts";
import type { FaultModelData } from "#tone/fault-model.ts";
import { addGlossary } from "#tone/lexicon.ts";

const models = import.meta.glob<FaultModelData>("../../tone/fault-models/*.json", { import: "default" });
const sources = import.meta.glob<string>("../../tone/lexicons/*.yaml", { query: "?raw", import: "default" });

export const getStaticPaths = (async () =>
  (await locales()).map(({ locale }) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { locale: string }> = async ({ params: { locale } }) => {
  const { rules, limits } = await readSettings();
  const language = locale.split("-")[0] ?? "";
  const source = await sources[`../../tone/lexicons/${language}.yaml`]?.();
  const model = await models[`../../tone/fault-models/${language}.json`]?.();
  const empty: LexiconData = { locale, classes: {}, phrases: [], signals: [], harmless: [] };
  const data = source === undefined ? empty : compactLexicon({ ...(parse(source) as LexiconData), model });
  const glossary = Object.fromEntries((await listTerms(locale)).map((term) => [term.term, term]));
  return Response.json({ lexicon: addGlossary(data, glossary), rules, limits } satisfies ToneWords);
};
