/** Hands the state of the words to the agents' health page; taken once a run, for it reads the whole history. */
import { readFile } from "node:fs/promises";
import type { Loader } from "astro/loaders";
import type { Health } from "#health/health.ts";
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
      store.set({ id: "now", data: { health: await findHealth() } });
    },
  };
}

/** The build command has worked it out together with its check, and names the file. */
async function findHealth(): Promise<Health> {
  const file = process.env["ANSWERBOOK_HEALTH"];
  return file ? (JSON.parse(await readFile(file, "utf8")) as Health) : readHealth(contentFolder());
}
