/** Stops the public build when anything for agents alone stands anywhere in its output. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { describeLeaks, findLeaks } from "#node/audience-guard.ts";
import { currentWords } from "#node/current-words.ts";

export function audienceGuard(): AstroIntegration {
  return {
    name: "answerbook-audience-guard",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const leaks = await findLeaks(fileURLToPath(dir), await currentWords());
        if (leaks.length > 0) throw new Error(describeLeaks(leaks));
        logger.info("nothing for agents alone stands in the public output");
      },
    },
  };
}
