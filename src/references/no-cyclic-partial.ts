/** Templates that insert each other in a circle. */
import type { PartialMention } from "#reply/placeholders.ts";
import type { Template } from "#schemas/words.ts";
import { resolveId } from "./ids.ts";
import { mentionsOf, nameOf } from "./mentions.ts";
import type { ReferenceRule } from "./reference-rule.ts";

interface Insertion {
  mention: PartialMention;
  target: Template;
}

export const noCyclicPartial: ReferenceRule = {
  id: "no-cyclic-partial",
  severity: "error",
  because: "Templates that insert each other never come to an end.",
  *find({ words, templates }) {
    const byKey = new Map(words.templates.map((template) => [`${template.locale}/${template.id}`, template]));
    const insertions = new Map(words.templates.map((template) => [template, insertionsOf(template)]));
    for (const template of words.templates)
      for (const { mention, target } of insertions.get(template) ?? []) {
        const way = wayBack(target, template, insertions);
        if (!way) continue;
        const circle = [template, ...way].map(({ slug }) => slug).join(" → ");
        yield {
          place: nameOf(template, mention),
          message: `This goes round in a circle: ${circle}. Take one of them out.`,
        };
      }

    function insertionsOf(template: Template): Insertion[] {
      const mentions = mentionsOf(template).placeholders.filter((mention) => mention.kind === "partial");
      return mentions.flatMap((mention) => {
        const [id] = resolveId(mention.name, templates.get(template.locale));
        const target = byKey.get(`${template.locale}/${id}`);
        return target ? [{ mention, target }] : [];
      });
    }
  },
};

/** The shortest chain of insertions from one template to another, both included. */
function wayBack(
  from: Template,
  to: Template,
  insertions: Map<Template, Insertion[]>,
): Template[] | undefined {
  const seen = new Set<Template>([from]);
  const ways: Template[][] = [[from]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) as Template;
    if (last === to) return way;
    for (const { target } of insertions.get(last) ?? []) {
      if (seen.has(target)) continue;
      seen.add(target);
      ways.push([...way, target]);
    }
  }
  return undefined;
}
