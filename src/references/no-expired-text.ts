/** Articles and templates that were written for a time which is over. */
import { isOver } from "#schemas/is-over.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noExpiredText: ReferenceRule = {
  id: "no-expired-text",
  severity: "warning",
  because: "Agents no longer find the reply, and customers read that the page may be out of date.",
  *find({ words, today }) {
    for (const entry of [...words.articles, ...words.templates]) {
      const { until, draft } = entry.data;
      if (draft || today === "" || !isOver(until, today)) continue;
      const message = `This was meant to hold until ${until}. Delete it, or give it a later day if it still holds.`;
      yield { place: fieldPlace(entry, ["until"]), message };
    }
  },
};
