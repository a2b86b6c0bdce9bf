/** `{{> name }}` that inserts a template which is not there. */
import { listNames, suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Template } from "#schemas/words.ts";
import { namesLike, resolveId } from "./ids.ts";
import { mentionsOf, nameOf } from "./mentions.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

export const noUnknownPartial: ReferenceRule = {
  id: "no-unknown-partial",
  severity: "error",
  because: "The customer would miss the part that was to be inserted here.",
  *find(index) {
    const drafts = new Set(index.words.templates.filter(({ data }) => data.draft).map(keyOf));
    for (const template of index.words.templates)
      for (const mention of mentionsOf(template).placeholders) {
        if (mention.kind !== "partial") continue;
        const fault = explain(mention.name, template, index, drafts);
        if (fault) yield { place: nameOf(template, mention), ...fault };
      }
  },
};

function keyOf({ locale, id }: Pick<Template, "locale" | "id">): string {
  return `${locale}/${id}`;
}

function explain(
  name: string,
  { locale, data }: Template,
  index: WordIndex,
  drafts: Set<string>,
): Omit<Fault, "place"> | undefined {
  const known = index.templates.get(locale);
  const meant = resolveId(name, known);
  const [id = ""] = meant;
  if (meant.length === 1) {
    if (data.draft || !drafts.has(keyOf({ locale, id }))) return undefined;
    return { message: `“${id}” is still a draft. Finish it first, or insert another template.` };
  }
  if (meant.length > 1)
    return {
      message: `“${name}” can be ${listNames(meant, "or")}. Write one of them in full.`,
      expected: meant,
    };
  const near = nearest(name, namesLike(name, known));
  const elsewhere = resolveId(name, index.templates.get(index.words.settings.defaultLocale)).length > 0;
  if (elsewhere && near.length === 0)
    return {
      message: `The template “${name}” is not written in “${locale}” yet. Write it, or insert another one.`,
    };
  const advice = near.length > 0 ? suggest(near) : " Write its name, or stage/name.";
  return { message: `There is no template “${name}” to insert.${advice}`, expected: near };
}
