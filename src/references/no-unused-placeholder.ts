/** Placeholders that a template declares and nowhere uses, neither itself nor in what it inserts. */
import { nearest } from "#schemas/nearest.ts";
import type { Template } from "#schemas/words.ts";
import { fieldPlace } from "./field-place.ts";
import { resolveId } from "./ids.ts";
import { mentionsOf } from "./mentions.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

export const noUnusedPlaceholder: ReferenceRule = {
  id: "no-unused-placeholder",
  severity: "error",
  because: "The agent is asked for something that never reaches the customer.",
  *find(index) {
    const byKey = new Map(
      index.words.templates.map((template) => [`${template.locale}/${template.id}`, template]),
    );
    for (const template of index.words.templates) {
      const declared = Object.keys(template.data.placeholders);
      const used = usedIn(template, index, byKey);
      const undeclared = [...used].filter((name) => !declared.includes(name));
      for (const name of declared) {
        if (used.has(name)) continue;
        const [near] = nearest(name, undeclared);
        const advice = near
          ? `The text says “${near}”: use one name for both.`
          : `Write {{ ${name} }} where it belongs, or delete it here.`;
        yield {
          place: fieldPlace(template, ["placeholders", name], "key"),
          message: `“${name}” is declared and not used. ${advice}`,
          expected: near ? [near] : [],
        };
      }
    }
  },
};

function usedIn(template: Template, index: WordIndex, byKey: Map<string, Template>): Set<string> {
  const used = new Set<string>();
  const seen = new Set<Template>([template]);
  for (const current of seen)
    for (const { kind, name } of mentionsOf(current).placeholders) {
      if (kind === "value") used.add(name);
      if (kind !== "partial") continue;
      const [id] = resolveId(name, index.templates.get(current.locale));
      const partial = byKey.get(`${current.locale}/${id}`);
      if (partial) seen.add(partial);
    }
  return used;
}
