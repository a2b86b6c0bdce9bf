/** Choices without anything to choose from, and wordings to choose from where nothing is chosen. */
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const requireChoices: ReferenceRule = {
  id: "require-choices",
  severity: "error",
  because: "The agent would open an empty list, or never see the list that was written.",
  *find({ words }) {
    for (const template of words.templates)
      for (const [name, { type, choices }] of Object.entries(template.data.placeholders)) {
        if (type === "choice" && !choices)
          yield {
            place: fieldPlace(template, ["placeholders", name, "type"]),
            message: `“${name}” is a choice without choices. Add “choices” with two or more wordings.`,
          };
        if (type !== "choice" && choices)
          yield {
            place: fieldPlace(template, ["placeholders", name, "choices"], "key"),
            message: `“${name}” has choices, but its type is “${type}”. Make the type “choice”.`,
            expected: ["type: choice"],
          };
      }
  },
};
