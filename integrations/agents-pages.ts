/** Adds the pages that stand in the agents' output alone, so that the public build never even loads them. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

const folder = new URL("../src/pages/_agents/", import.meta.url);

/** Route → file. Folders of pages that begin with “_” make no routes by themselves. */
const pages: Record<string, string> = {
  "/console": "console.astro",
  "/[...locale]/health": "health.astro",
  "/[...locale]/rules": "rules.astro",
  "/[...locale]/rules/[rule]": "rule.astro",
  "/api/templates.[locale].json": "templates.[locale].json.ts",
  "/api/tone/[locale].json": "tone.[locale].json.ts",
  "/api/rule-titles.[locale].json": "rule-titles.[locale].json.ts",
  "/api/shelves.json": "shelves.json.ts",
  "/api/shelves/[file]": "shelf.[file].ts",
};

export function agentsPages(): AstroIntegration {
  return {
    name: "answerbook-agents-pages",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(pages))
          injectRoute({ pattern, entrypoint: fileURLToPath(new URL(file, folder)) });
      },
    },
  };
}
