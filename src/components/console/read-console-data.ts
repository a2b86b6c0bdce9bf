/** What the console's page carries: settings, facts, names and synonyms. The words themselves it fetches. */
import type { ConsoleData } from "#console/words.ts";
import type { LocalisedText } from "#schemas/localised.ts";
import { listTerms, listTopics, readFacts, readSettings, readTeams } from "../../library.ts";

export async function readConsoleData(): Promise<ConsoleData> {
  const { name, locales, defaultLocale, currency } = await readSettings();
  const [facts, teams] = await Promise.all([readFacts(), readTeams()]);
  const topics: Record<string, Record<string, string>> = {};
  for (const locale of locales) {
    for (const { id, title } of await listTopics(locale)) (topics[id] ??= {})[locale] = title;
  }
  const terms = await Promise.all(
    locales.map(async (locale) =>
      (await listTerms(locale)).map(({ term, avoid }) => ({ locale, term, words: avoid })),
    ),
  );
  return {
    name,
    locales,
    defaultLocale,
    base: `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`,
    currency,
    facts,
    topics,
    teams: Object.fromEntries(
      Object.entries(teams).map(([id, { name }]): [string, LocalisedText] => [id, name]),
    ),
    synonyms: terms.flat(),
  };
}
