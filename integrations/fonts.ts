/** Gives style sheets and pages the cut fonts under `@fonts/<file of a package>`. */
import type { AstroIntegration } from "astro";
import { cutFonts } from "#node/cut-fonts.ts";

export function fonts(): AstroIntegration {
  return {
    name: "answerbook-fonts",
    hooks: {
      "astro:config:setup": async ({ updateConfig }) => {
        updateConfig({ vite: { resolve: { alias: { "@fonts": await cutFonts() } } } });
      },
    },
  };
}
