/** Writes redirects and headers for hosts once everything else stands. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { writeHostFiles } from "#node/host-files.ts";
import { readWords } from "#node/read-words.ts";
import { contentFolder } from "#node/words-folder.ts";
import type { Audience } from "#schemas/vocabulary.ts";

export function hostFiles(audience: Audience): AstroIntegration {
  return {
    name: "answerbook-host-files",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const { words } = await readWords(contentFolder());
        await writeHostFiles(words, fileURLToPath(dir), audience);
      },
    },
  };
}
