/** Two templates of one language that answer to the same letters. */
import type { Template } from "#schemas/words.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noDuplicateShortcut: ReferenceRule = {
  id: "no-duplicate-shortcut",
  severity: "error",
  because: "An agent who types it quickly would send the wrong reply.",
  *find({ words }) {
    const first = new Map<string, Template>();
    for (const template of words.templates) {
      const { shortcut } = template.data;
      if (shortcut === undefined) continue;
      const key = `${template.locale} ${shortcut}`;
      const other = first.get(key);
      if (!other) first.set(key, template);
      else
        yield {
          place: fieldPlace(template, ["shortcut"]),
          message: `“${shortcut}” is already the shortcut of “${other.id}”. Choose another one.`,
        };
    }
  },
};
