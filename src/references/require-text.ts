/** Articles and templates that stop after their fields. */
import type { ReferenceRule } from "./reference-rule.ts";

export const requireText: ReferenceRule = {
  id: "require-text",
  severity: "error",
  because: "The reader would open an empty page, or the agent send an empty message.",
  *find({ words }) {
    for (const { file, text, bodyStart } of [...words.articles, ...words.templates])
      if (text.slice(bodyStart).trim() === "")
        yield {
          place: { file, text, start: bodyStart, end: bodyStart },
          message: "There is no text below the fields. Write it after the second “---”.",
        };
  },
};
