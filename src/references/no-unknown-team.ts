/** Owners and escalations that teams.yaml does not hold. */
import { suggest } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Article, Template } from "#schemas/words.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noUnknownTeam: ReferenceRule = {
  id: "no-unknown-team",
  severity: "error",
  because: "Nobody would be reminded to keep the text true, or take over the case.",
  *find({ words, teams }) {
    if (!teams) return;
    for (const entry of [...words.articles, ...words.templates])
      for (const { name, path } of namedTeams(entry)) {
        if (teams.has(name)) continue;
        const near = nearest(name, teams);
        const message = `There is no team “${name}” in teams.yaml.${suggest(near, [...teams])}`;
        yield { place: fieldPlace(entry, path), message, expected: near };
      }
  },
};

function namedTeams({ data }: Article | Template): { name: string; path: string[] }[] {
  const teams = [{ name: data.owner, path: ["owner"] }];
  if ("escalation" in data && data.escalation)
    teams.push({ name: data.escalation.who, path: ["escalation", "who"] });
  return teams;
}
