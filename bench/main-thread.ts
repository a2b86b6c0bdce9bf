/** What a page's main thread does, in time of its own: other work on the machine does not count. */
import type { CDPSession } from "@playwright/test";

export interface MainThread {
  /** Milliseconds of script, and of everything. */
  script: number;
  all: number;
  layouts: number;
}

export async function watchMainThread(session: CDPSession): Promise<() => Promise<MainThread>> {
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      script: of("ScriptDuration") * 1000,
      all: of("TaskDuration") * 1000,
      layouts: of("LayoutCount"),
    };
  };
}
