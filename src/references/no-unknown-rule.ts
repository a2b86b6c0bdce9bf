/** Settings and templates that change the severity of a rule which does not exist. */
import { suggest } from "#schemas/fault.ts";
import { fileRules } from "#schemas/file-rules.ts";
import { nearest } from "#schemas/nearest.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noUnknownRule: ReferenceRule = {
  id: "no-unknown-rule",
  severity: "error",
  because: "The rule that was meant goes on as before, and nobody notices.",
  *find({ words, rules, single }) {
    const settings = single("settings.yaml");
    const changed = [
      ...(settings ? Object.keys(words.settings.rules).map((id) => ({ file: settings, id })) : []),
      ...words.templates.flatMap((file) => Object.keys(file.data.rules).map((id) => ({ file, id }))),
    ];
    for (const { file, id } of changed) {
      if (rules.has(id)) continue;
      const fixed = fileRules.some((rule) => rule.id === id);
      const near = fixed ? [] : nearest(id, rules);
      const message = fixed
        ? `“${id}” keeps a file from being read, so it stays an error. Delete this line.`
        : `There is no rule “${id}”.${suggest(near)}`;
      yield { place: fieldPlace(file, ["rules", id], "key"), message, expected: near };
    }
  },
};
