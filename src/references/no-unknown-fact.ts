/** Facts mentioned in templates, articles, settings and teams that facts.yaml does not hold. */
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Place } from "#schemas/place.ts";
import { partsOf } from "./article-parts.ts";
import { fieldPlace, spanPlace } from "./field-place.ts";
import { mentionsOf, nameOf } from "./mentions.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

export const noUnknownFact: ReferenceRule = {
  id: "no-unknown-fact",
  severity: "error",
  because: "The reader would find a hole where the price, the period or the number should stand.",
  *find(index) {
    const { facts } = index;
    if (!facts) return;
    for (const { name, place } of mentioned(index)) {
      if (facts.has(name)) continue;
      yield { place, ...explain(name, facts) };
    }
  },
};

function explain(name: string, facts: Set<string>): Omit<Fault, "place"> {
  if (name === "") return { message: 'This <Fact> names no fact. Write <Fact id="…" />.' };
  const near = nearest(name, facts);
  const advice = near.length > 0 ? suggest(near) : " Add it to facts.yaml, or choose one that is there.";
  return { message: `There is no fact “${name}”.${advice}`, expected: near };
}

function* mentioned(index: WordIndex): Iterable<{ name: string; place: Place }> {
  const { settings, teams, articles, templates } = index.words;
  const settingsFile = index.single("settings.yaml");
  for (const [at, way] of settings.contact.entries())
    for (const field of ["fact", "hours"] as const) {
      const name = way[field];
      if (name && settingsFile) yield { name, place: fieldPlace(settingsFile, ["contact", at, field]) };
    }
  const teamsFile = index.single("teams.yaml");
  for (const [id, { hours }] of Object.entries(teams))
    if (hours && teamsFile) yield { name: hours, place: fieldPlace(teamsFile, [id, "hours"]) };
  for (const article of articles)
    for (const tag of partsOf(article).tags) {
      if (tag.name !== "Fact") continue;
      const id = tag.attributes.find(({ name }) => name === "id");
      yield { name: id?.value ?? "", place: spanPlace(article, id?.value ? id.valueAt : tag.at) };
    }
  for (const template of templates)
    for (const mention of mentionsOf(template).placeholders)
      if (mention.kind === "fact") yield { name: mention.name, place: nameOf(template, mention) };
}
