import { EventEmitter } from "node:events";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { currentWords, forgetWords } from "#node/current-words.ts";
import { contentFolder } from "#node/words-folder.ts";
import { followWords } from "../../../integrations/follow-words.ts";

type SetUp = NonNullable<AstroIntegration["hooks"]["astro:server:setup"]>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A dev server with nothing but its watcher; `refresh` stands for Astro. */
async function watch(refresh: () => Promise<void>): Promise<EventEmitter> {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const setUp = followWords().hooks["astro:server:setup"];
  await setUp?.({
    server: { watcher },
    refreshContent: refresh,
    logger: console,
  } as unknown as Parameters<SetUp>[0]);
  return watcher;
}

const changed = join(contentFolder(), "facts.yaml");

test("several changes at once are read once", async () => {
  const refresh = vi.fn(async () => void (await currentWords()));
  const watcher = await watch(refresh);
  for (let saves = 0; saves < 5; saves++) watcher.emit("all", "change", changed);
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test("a change is asked for again while Astro, busy with its own configuration, refreshes nothing", async () => {
  let busy = 3;
  const refresh = vi.fn(async () => {
    if (busy-- <= 0) await currentWords();
  });
  const watcher = await watch(refresh);
  watcher.emit("all", "change", changed);
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).toHaveBeenCalledTimes(4);
});

test("files beside the words are left to Astro", async () => {
  const refresh = vi.fn(() => Promise.resolve());
  const watcher = await watch(refresh);
  watcher.emit("all", "change", `${contentFolder()}-of-somebody-else/facts.yaml`);
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).not.toHaveBeenCalled();
  forgetWords();
});
