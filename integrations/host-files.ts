/** Writes redirects and headers for hosts once everything else stands. */
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { currentWords } from "#node/current-words.ts";
import { writeHostFiles } from "#node/host-files.ts";
import type { Audience } from "#schemas/vocabulary.ts";

export function hostFiles(audience: Audience): AstroIntegration {
  return {
    name: "answerbook-host-files",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        await writeHostFiles(await currentWords(), fileURLToPath(dir), audience);
      },
    },
  };
}
