/** `{{ … }}` that cannot be read. */
import { mentionsOf } from "./mentions.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noBrokenPlaceholder: ReferenceRule = {
  id: "no-broken-placeholder",
  severity: "error",
  because: "A placeholder that cannot be read goes out to the customer as it stands.",
  *find({ words }) {
    for (const template of words.templates)
      for (const { start, end, message, expected } of mentionsOf(template).problems)
        yield { place: { file: template.file, text: template.text, start, end }, message, expected };
  },
};
