/** Starts the tone worker with the first text an agent edits. */
import { prepareWorker } from "#worker/ask-worker.ts";
import type { CheckedText, ToneExchange, ToneHint } from "./tone-exchange.ts";

export type CheckTone = (checked: CheckedText, agentsLocale: string) => Promise<ToneHint[]>;

/** `base` is a whole address, with a slash at its end. */
export function prepareToneCheck(base: string): CheckTone {
  const ask = prepareWorker<ToneExchange>(
    () => new Worker(new URL("./tone-worker.ts", import.meta.url), { type: "module" }),
  );
  return (checked, locale) => ask("check", { base, checked, locale });
}
