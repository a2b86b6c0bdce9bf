/** What the top of an article (`articles/<locale>/<topic>/<slug>.mdx`) may say. */
import { z } from "astro/zod";
import { audiences } from "./vocabulary.ts";
import { phrasings, keywords, reviewFields } from "./shared-fields.ts";

export const articleSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .min(1)
    .describe("The question as a customer asks it, for example: Where is my order?"),
  summary: z
    .string()
    .trim()
    .min(1)
    .describe("The answer itself in at most two sentences. It is shown first, and in search results."),
  audience: z
    .enum(audiences)
    .describe("Who may read it: public (customers) or agents (never published to customers). No default."),
  questions: phrasings,
  keywords,
  ...reviewFields,
  related: z
    .array(z.string())
    .default([])
    .describe("Other articles worth reading next, each as its slug or topic/slug."),
  formerly: z
    .array(
      z
        .string()
        .regex(
          /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$|^\/(?!.*\.\.)[\p{L}\p{M}\p{N}._~/-]+$/u,
          "an old name, as slug, topic/slug or /any/old/path/",
        ),
    )
    .default([])
    .describe(
      "Where it stood before: an old slug, topic/slug, or any old path as /old/path/. Each leads here.",
    ),
  escalation: z
    .strictObject({
      who: z.string().describe("Which team takes over; an id from teams.yaml."),
      what: z.string().describe("Which cases go there, in a few words."),
      how: z.string().describe("How to hand over: what to send, and where."),
    })
    .optional()
    .describe(
      "For agents: where to take this when the article does not settle it. Never shown to customers.",
    ),
});

export type ArticleData = z.infer<typeof articleSchema>;
