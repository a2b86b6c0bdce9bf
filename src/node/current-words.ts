/** The words of the folder in use, read once in a process, however many ask for them. */
import type { Words } from "#schemas/words.ts";
import { keepInMemory, type CheckCache } from "./check-cache.ts";
import { readWords } from "./read-words.ts";
import { contentFolder } from "./words-folder.ts";

interface Held {
  words?: Promise<Words> | undefined;
  /** What has not changed is not worked out anew while the dev server runs. */
  cache: CheckCache;
}

/** Node loads this module for Astro's configuration, Vite once more for the loaders: both meet in one place. */
const place = Symbol.for("answerbook.current-words");
const places = globalThis as unknown as Record<symbol, Held | undefined>;
const held = (places[place] ??= { cache: keepInMemory() });

export function currentWords(): Promise<Words> {
  held.words ??= readWords(contentFolder(), { cache: held.cache }).then(async ({ words }) => {
    await held.cache.save({ complete: true });
    return words;
  });
  return held.words;
}

/** For when files have changed: whoever asks next gets them as they are now. */
export function forgetWords(): void {
  held.words = undefined;
}

/** Whether somebody has asked since they were forgotten. */
export function wordsAreAsked(): boolean {
  return held.words !== undefined;
}
