/** Adds the pages that stand in the agents' output alone, so that the public build never even loads them. */
import { extraPages } from "./extra-pages.ts";

export const agentsPages = () =>
  extraPages("_agents", {
    "/console": "console.astro",
    "/[...locale]/health": "health.astro",
    "/[...locale]/rules": "rules.astro",
    "/[...locale]/rules/[rule]": "rule.astro",
    "/api/templates.[locale].json": "templates.[locale].json.ts",
    "/api/tone/[locale].json": "tone.[locale].json.ts",
    "/api/rule-titles.[locale].json": "rule-titles.[locale].json.ts",
    "/api/shelves.json": "shelves.json.ts",
    "/api/shelves/[file]": "shelf.[file].ts",
  });
