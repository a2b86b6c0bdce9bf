/** Stops the public build when anything for agents alone stands anywhere in its output. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { describeLeaks, findLeaks } from "#node/audience-guard.ts";
import { readWords } from "#node/read-words.ts";
import { contentFolder } from "#node/words-folder.ts";

export function audienceGuard(): AstroIntegration {
  return {
    name: "answerbook-audience-guard",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const { words } = await readWords(contentFolder());
        const leaks = await findLeaks(fileURLToPath(dir), words);
        if (leaks.length > 0) throw new Error(describeLeaks(leaks));
        logger.info("nothing for agents alone stands in the public output");
      },
    },
  };
}
