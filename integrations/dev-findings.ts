/** In `npm run dev`: an entry in the bar at the bottom with the findings of the page one is looking at. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { keepInMemory } from "#node/check-cache.ts";
import { checkWords } from "#node/check-words.ts";
import { findingsOfPage } from "#node/page-findings.ts";
import { contentFolder } from "#node/words-folder.ts";
import { askEvent, tellEvent, type PageFindings } from "./dev-findings/events.ts";

export function devFindings(): AstroIntegration {
  const cache = keepInMemory();
  return {
    name: "answerbook-dev-findings",
    hooks: {
      "astro:config:setup": ({ command, addDevToolbarApp }) => {
        if (command !== "dev") return;
        addDevToolbarApp({
          id: "answerbook-findings",
          name: "Findings",
          icon: "checkCircle",
          entrypoint: fileURLToPath(new URL("./dev-findings/app.ts", import.meta.url)),
        });
      },
      "astro:server:setup": ({ toolbar, logger }) => {
        toolbar.on<string>(askEvent, (pathname) => {
          const folder = contentFolder();
          checkWords(folder, { cache, history: { folder } }).then(
            (checked) => {
              const findings = findingsOfPage(pathname, folder, checked);
              toolbar.send<PageFindings>(tellEvent, {
                pathname,
                findings: findings.map((finding) => ({ ...finding, path: resolve(finding.file) })),
              });
            },
            (error: unknown) => logger.error(String(error)),
          );
        });
      },
    },
  };
}
