/** The page's side of the tone worker, which starts with the first text an agent edits. */
import type { CheckedText, ToneAnswer, ToneHint, ToneQuestion } from "./tone-exchange.ts";

export type CheckTone = (checked: CheckedText, agentsLocale: string) => Promise<ToneHint[]>;

/** `base` is a whole address, with a slash at its end. */
export function prepareToneCheck(base: string): CheckTone {
  const waiting = new Map<number, PromiseWithResolvers<ToneHint[]>>();
  let worker: Worker | undefined;
  let turn = 0;

  const start = () => {
    const started = new Worker(new URL("./tone-worker.ts", import.meta.url), { type: "module" });
    started.addEventListener("message", ({ data }: MessageEvent<ToneAnswer>) => {
      const promise = waiting.get(data.turn);
      waiting.delete(data.turn);
      if ("failed" in data) promise?.reject(new Error(data.failed));
      else promise?.resolve(data.hints);
    });
    started.addEventListener("error", ({ message }) => {
      for (const promise of waiting.values()) promise.reject(new Error(message));
      waiting.clear();
      worker = undefined;
    });
    return started;
  };

  return (checked, locale) => {
    const promise = Promise.withResolvers<ToneHint[]>();
    waiting.set(++turn, promise);
    worker ??= start();
    worker.postMessage({ turn, base, checked, locale } satisfies ToneQuestion);
    return promise.promise;
  };
}
