/** Starts the worker that holds all words and finds in them. */
import { prepareWorker, type Ask } from "#worker/ask-worker.ts";
import type { Exchange } from "./exchange.ts";

export type AskFinder = Ask<Exchange>;

export function prepareFinder(): AskFinder {
  return prepareWorker<Exchange>(
    () => new Worker(new URL("./finder-worker.ts", import.meta.url), { type: "module" }),
  );
}
