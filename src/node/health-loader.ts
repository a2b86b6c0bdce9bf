/** Hands the state of the words to the agents' health page; taken once a run, for it reads the whole history. */
import type { Loader } from "astro/loaders";
import type { Audience } from "#schemas/vocabulary.ts";
import { readHealth } from "./read-health.ts";
import { contentFolder } from "./words-folder.ts";

/** One entry, `now`, in the agents' output; none in the public one. */
export function healthLoader(audience: Audience): Loader {
  return {
    name: "answerbook-health",
    load: async ({ store }) => {
      store.clear();
      if (audience !== "agents") return;
      store.set({ id: "now", data: { health: await readHealth(contentFolder()) } });
    },
  };
}
