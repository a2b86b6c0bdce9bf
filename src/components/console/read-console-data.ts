/** What the console's page carries: settings, facts and names. The words themselves it fetches. */
import type { ConsoleData } from "#console/words.ts";
import type { LocalisedText } from "#schemas/localised.ts";
import { listTopics, readFacts, readSettings, readTeams } from "../../library.ts";

export async function readConsoleData(): Promise<ConsoleData> {
  const { name, locales, defaultLocale, currency, repository, embed } = await readSettings();
  const [facts, teams] = await Promise.all([readFacts(), readTeams()]);
  const topics: Record<string, Record<string, string>> = {};
  for (const locale of locales) {
    for (const { id, title } of await listTopics(locale)) (topics[id] ??= {})[locale] = title;
  }
  return {
    name,
    locales,
    defaultLocale,
    base: `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`,
    currency,
    hosts: embed?.origins ?? [],
    facts,
    topics,
    ...(repository && { repository }),
    teams: Object.fromEntries(
      Object.entries(teams).map(([id, { name }]): [string, LocalisedText] => [id, name]),
    ),
  };
}
