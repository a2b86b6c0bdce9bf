/** Lists, quotations or emphasis so deep in one another that no program reads them in reasonable time. */
import { findTangle } from "#article/tangle.ts";
import { spanPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const maxNesting: ReferenceRule = {
  id: "max-nesting",
  severity: "error",
  because: "Readers lose their place after the second level, and the page would take minutes to build.",
  *find({ words }) {
    for (const entry of [...words.articles, ...words.templates]) {
      const at = findTangle(entry.text);
      if (!at) continue;
      const message =
        "There are far too many marks in one another, or lines without an empty one, here. Write it in fewer levels and shorter parts.";
      yield { place: spanPlace(entry, at), message };
    }
  },
};
