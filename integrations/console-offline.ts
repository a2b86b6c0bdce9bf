/** Makes the agents' console installable and able to work offline, once its pages stand. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { writeConsoleApp } from "#node/console-app.ts";
import { writeServiceWorker } from "#node/console-worker.ts";
import { currentWords } from "#node/current-words.ts";

export function consoleOffline(): AstroIntegration {
  return {
    name: "answerbook-console-offline",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { settings } = await currentWords();
        await writeConsoleApp(settings, folder);
        const { files, bytes } = await writeServiceWorker(folder, settings.base);
        logger.info(`${files} files, ${Math.round(bytes / 1000)} kB, kept for when the network is gone`);
      },
    },
  };
}
