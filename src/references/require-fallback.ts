/** Placeholders that may stay empty with nothing to print then. */
import { fieldPlace } from "./field-place.ts";
import { mentionsOf } from "./mentions.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const requireFallback: ReferenceRule = {
  id: "require-fallback",
  severity: "warning",
  because: "Left empty, it leaves a gap in the sentence, as in “Hello ,”.",
  *find({ words }) {
    for (const template of words.templates)
      for (const [name, { required, fallback }] of Object.entries(template.data.placeholders)) {
        if (required || fallback !== undefined) continue;
        const bare = mentionsOf(template).placeholders.some(
          (mention) => mention.kind === "value" && mention.name === name && mention.fallback === undefined,
        );
        if (bare)
          yield {
            place: fieldPlace(template, ["placeholders", name], "key"),
            message: `“${name}” may stay empty, and nothing is printed then. Add “fallback”, for example: fallback: there`,
          };
      }
  },
};
