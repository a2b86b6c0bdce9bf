/** Every place that names a fact: settings, teams, articles and templates. */
import type { Place } from "#schemas/place.ts";
import { partsOf } from "./article-parts.ts";
import { fieldPlace, spanPlace } from "./field-place.ts";
import { mentionsOf, nameOf } from "./mentions.ts";
import type { WordIndex } from "./word-index.ts";

export interface FactMention {
  name: string;
  place: Place;
  /** `undefined` where it counts for every language. */
  locale?: string;
}

export function* factMentions(index: WordIndex): Iterable<FactMention> {
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
      const place = spanPlace(article, id?.value ? id.valueAt : tag.at);
      yield { name: id?.value ?? "", place, locale: article.locale };
    }
  for (const template of templates)
    for (const mention of mentionsOf(template).placeholders)
      if (mention.kind === "fact")
        yield { name: mention.name, place: nameOf(template, mention), locale: template.locale };
}
