/** Builds the full-text index from the article data the build wrote; letters folded as search folds what is typed. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { writeTextIndex } from "#node/text-index.ts";

export function pagefind(): AstroIntegration {
  return {
    name: "answerbook-pagefind",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const count = await writeTextIndex(fileURLToPath(dir));
        logger.info(`${count} pages in the full-text index`);
      },
    },
  };
}
