/** Astro's view of the words: four collections, already checked and rendered by the loaders. Wiring only. */
import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import type { Heading } from "#article/render.ts";
import type { Health } from "#health/health.ts";
import { healthLoader } from "#node/health-loader.ts";
import { articlesLoader, tablesLoader, templatesLoader } from "#node/words-loader.ts";
import type { ArticleData } from "#schemas/article.ts";
import type { TemplateData } from "#schemas/template.ts";
import type { Audience, Stage } from "#schemas/vocabulary.ts";

const audience: Audience = process.env["ANSWERBOOK_AUDIENCE"] === "agents" ? "agents" : "public";

const article = z.object({
  id: z.string(),
  locale: z.string(),
  topic: z.string(),
  slug: z.string(),
  file: z.string(),
  data: z.custom<ArticleData>(),
  html: z.string(),
  headings: z.custom<Heading[]>(),
  text: z.string(),
});

const template = z.object({
  id: z.string(),
  locale: z.string(),
  stage: z.custom<Stage>(),
  slug: z.string(),
  file: z.string(),
  source: z.string(),
  data: z.custom<TemplateData>(),
});

export const collections = {
  articles: defineCollection({ loader: articlesLoader(audience), schema: article }),
  templates: defineCollection({ loader: templatesLoader(audience), schema: template }),
  health: defineCollection({
    loader: healthLoader(audience),
    schema: z.object({ health: z.custom<Health>() }),
  }),
  tables: defineCollection({ loader: tablesLoader(audience), schema: z.object({ table: z.unknown() }) }),
};
