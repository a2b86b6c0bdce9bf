/** Placeholders that a template uses without declaring them. */
import { suggest } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { mentionsOf, nameOf } from "./mentions.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noUnknownPlaceholder: ReferenceRule = {
  id: "no-unknown-placeholder",
  severity: "error",
  because: "The agent is not asked for it, so the reply would leave with a hole in it.",
  *find({ words, facts }) {
    for (const template of words.templates) {
      const declared = Object.keys(template.data.placeholders);
      for (const mention of mentionsOf(template).placeholders) {
        const { name, kind } = mention;
        if (kind !== "value" || declared.includes(name)) continue;
        const near = facts?.has(name) ? [`fact.${name}`] : nearest(name, declared);
        const advice = near.length > 0 ? suggest(near) : " Add it there with a label and a type.";
        const message = `“${name}” is not declared under placeholders.${advice}`;
        yield { place: nameOf(template, mention), message, expected: near };
      }
    }
  },
};
