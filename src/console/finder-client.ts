/** The page's side of the worker: questions in, promises of answers out. */
import type { Answer, Exchange, Question } from "./exchange.ts";

export type Ask = <Kind extends keyof Exchange>(
  ask: Kind,
  asked: Exchange[Kind]["asked"],
) => Promise<Exchange[Kind]["told"]>;

export function startFinder(): Ask {
  const worker = new Worker(new URL("./finder-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  let turn = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const promise = waiting.get(data.turn);
    waiting.delete(data.turn);
    if ("failed" in data) promise?.reject(new Error(data.failed));
    else promise?.resolve(data.told as never);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const promise of waiting.values()) promise.reject(new Error(message));
    waiting.clear();
  });

  return (ask, asked) => {
    const promise = Promise.withResolvers<never>();
    waiting.set(++turn, promise);
    worker.postMessage({ turn, ask, asked } as Question);
    return promise.promise;
  };
}
