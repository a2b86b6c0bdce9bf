/** Checks the words before a build begins; the build command does so itself and says so in the environment. */
import type { AstroIntegration } from "astro";
import { cacheFileOf, openCheckCache } from "#node/check-cache.ts";
import { checkWords as checkFolder } from "#node/check-words.ts";
import { countFindings } from "#node/count-findings.ts";
import { printFindings } from "#node/reporters/terminal.ts";
import { contentFolder } from "#node/words-folder.ts";

export function checkWords(): AstroIntegration {
  return {
    name: "answerbook-check-words",
    hooks: {
      "astro:build:start": async ({ logger }) => {
        if (process.env["ANSWERBOOK_CHECKED"]) return;
        const folder = contentFolder();
        const cache = await openCheckCache(cacheFileOf(folder));
        const { findings } = await checkFolder(folder, { cache, history: { folder } });
        if (findings.length > 0) printFindings(findings);
        const { error } = countFindings(findings);
        if (error > 0)
          throw new Error("The words have errors; they are listed above. Mend them, then build again.");
        logger.info("the words are in order");
      },
    },
  };
}
