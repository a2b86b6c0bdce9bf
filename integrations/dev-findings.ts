/** In `npm run dev`: an entry in the bar at the bottom with the findings of the page one is looking at. */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import { askEvent, tellEvent, type PageFindings } from "./dev-findings/events.ts";

export function devFindings(): AstroIntegration {
  let thread: Worker | undefined;
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
        const startThread = () => {
          const started = new Worker(new URL("./dev-findings/check-thread.ts", import.meta.url));
          started.on("message", (answer: PageFindings | { error: string }) => {
            if ("error" in answer) logger.error(answer.error);
            else toolbar.send<PageFindings>(tellEvent, answer);
          });
          started.on("error", (error) => {
            logger.error(String(error));
            thread = undefined;
          });
          started.unref();
          return started;
        };
        toolbar.on<string>(askEvent, (pathname) => (thread ??= startThread()).postMessage(pathname));
      },
      "astro:server:done": () => {
        void thread?.terminate();
      },
    },
  };
}
