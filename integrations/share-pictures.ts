/** Draws the pictures that are shown where a page is shared, once the pages stand. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { readWords } from "#node/read-words.ts";
import { writeSharePictures } from "#node/share-pictures.ts";
import { contentFolder } from "#node/words-folder.ts";

export function sharePictures(): AstroIntegration {
  return {
    name: "answerbook-share-pictures",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = contentFolder();
        const { words } = await readWords(folder);
        const drawn = await writeSharePictures(words, fileURLToPath(dir), folder);
        logger.info(`${drawn} pictures drawn anew`);
      },
    },
  };
}
