/** The schemas of the words as JSON Schema: editors and other tools complete and check with them. */
import { z } from "astro/zod";
import { articleSchema } from "#schemas/article.ts";
import { factsSchema } from "#schemas/facts.ts";
import { glossarySchema } from "#schemas/glossary.ts";
import { settingsSchema } from "#schemas/settings.ts";
import { teamsSchema } from "#schemas/teams.ts";
import { templateSchema } from "#schemas/template.ts";
import { topicsSchema } from "#schemas/topics.ts";

const schemas = {
  article: { title: "The top of an article", schema: articleSchema },
  template: { title: "The top of a reply template", schema: templateSchema },
  facts: { title: "facts.yaml", schema: factsSchema },
  glossary: { title: "glossary/<language>.yaml", schema: glossarySchema },
  settings: { title: "settings.yaml", schema: settingsSchema },
  teams: { title: "teams.yaml", schema: teamsSchema },
  topics: { title: "topics.yaml", schema: topicsSchema },
};

export function printSchemas(): { name: string; text: string }[] {
  return Object.entries(schemas).map(([name, { title, schema }]) => {
    const json = z.toJSONSchema(schema, { io: "input", target: "draft-7", unrepresentable: "any" });
    return { name, text: `${JSON.stringify({ title, ...json }, null, 2)}\n` };
  });
}
