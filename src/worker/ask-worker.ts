/** The page's side of a worker: questions in, promises of answers out. */

/** What can be asked, by name. */
export type Exchange<Names extends string = string> = Record<Names, { asked: unknown; told: unknown }>;

export type Ask<Of extends Exchange<keyof Of & string>> = <Name extends keyof Of & string>(
  ask: Name,
  asked: Of[Name]["asked"],
) => Promise<Of[Name]["told"]>;

export interface Question {
  turn: number;
  ask: string;
  asked: unknown;
}

interface Waiting {
  resolve: (told: never) => void;
  reject: (error: Error) => void;
}

export type Answer = { turn: number } & ({ told: unknown } | { failed: string });

/** The worker starts with the first question, and anew with the first one after it broke down. */
export function prepareWorker<Of extends Exchange<keyof Of & string>>(start: () => Worker): Ask<Of> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let turn = 0;

  const listen = (started: Worker) => {
    started.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const asker = waiting.get(data.turn);
      waiting.delete(data.turn);
      if ("failed" in data) asker?.reject(new Error(data.failed));
      else asker?.resolve(data.told as never);
    });
    started.addEventListener("error", ({ message }) => {
      worker = undefined;
      for (const asker of waiting.values()) asker.reject(new Error(message));
      waiting.clear();
    });
    return started;
  };

  return (ask, asked) =>
    new Promise((resolve, reject) => {
      waiting.set(++turn, { resolve, reject });
      worker ??= listen(start());
      worker.postMessage({ turn, ask, asked } satisfies Question);
    });
}
