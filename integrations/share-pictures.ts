/** Draws the pictures that are shown where a page is shared, once the pages stand. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentWords } from "#node/current-words.ts";
import { writeSharePictures } from "#node/share-pictures.ts";
import { contentFolder } from "#node/words-folder.ts";

export function sharePictures(): AstroIntegration {
  return {
    name: "answerbook-share-pictures",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const drawn = await writeSharePictures(await currentWords(), fileURLToPath(dir), contentFolder());
        logger.info(`${drawn} pictures drawn anew`);
      },
    },
  };
}
