/** In `npm run dev`: what a writer saves is on the page at once, in whichever of the words' files. */
import { sep } from "node:path";
import type { AstroIntegration } from "astro";
import { forgetWords, wordsAreAsked } from "#node/current-words.ts";
import { contentFolder } from "#node/words-folder.ts";
import { wordsLoaders } from "#node/words-loader.ts";

/** Milliseconds: an editor saves in several steps, and a branch switch changes many files; one reading serves them all. */
const settled = 60;

export function followWords(): AstroIntegration {
  return {
    name: "answerbook-follow-words",
    hooks: {
      "astro:server:setup": ({ server, refreshContent, logger }) => {
        const folder = contentFolder();
        let waiting: NodeJS.Timeout | undefined;
        const readSoon = () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            readAgain().catch((error: unknown) => logger.error(String(error)));
          }, settled);
        };
        const readAgain = async () => {
          forgetWords();
          await refreshContent?.({ loaders: Object.values(wordsLoaders) });
          // Astro refreshes nothing, and does not say so, while it loads its own configuration, as it does on many a change.
          if (!wordsAreAsked()) readSoon();
        };
        server.watcher.add(folder);
        server.watcher.on("all", (_event, path) => {
          if (path.startsWith(folder + sep)) readSoon();
        });
      },
    },
  };
}
