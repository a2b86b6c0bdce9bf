/** Adds pages that stand in one output alone: folders of pages that begin with “_” make no routes by themselves. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** `pages` is route → file, of a folder below `src/pages/`. */
export function extraPages(folder: string, pages: Readonly<Record<string, string>>): AstroIntegration {
  const place = new URL(`../src/pages/${folder}/`, import.meta.url);
  return {
    name: "answerbook-extra-pages",
    hooks: {
      "astro:config:setup": ({ injectRoute }) => {
        for (const [pattern, file] of Object.entries(pages))
          injectRoute({ pattern, entrypoint: fileURLToPath(new URL(file, place)) });
      },
    },
  };
}
