/** A reply in two languages that asks for different things, or is put together from different parts. */
import type { Fault } from "#schemas/fault.ts";
import type { Template } from "#schemas/words.ts";
import { fieldPlace, filePlace } from "./field-place.ts";
import { resolveId } from "./ids.ts";
import { mentionsOf, nameOf as placeOfName } from "./mentions.ts";
import { nameOf } from "./no-stale-translation.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

export const requireSamePlaceholders: ReferenceRule = {
  id: "require-same-placeholders",
  severity: "error",
  because: "What an agent has filled in is lost when the customer's language is chosen afterwards.",
  *find(index) {
    const { templates, settings } = index.words;
    const originals = new Map(
      templates
        .filter(({ locale }) => locale === settings.defaultLocale)
        .map((template) => [template.id, template]),
    );
    for (const template of templates) {
      const original = originals.get(template.id);
      if (!original || original === template) continue;
      yield* compareParts(template, original, index);
      yield* compareDeclarations(template, original);
    }
  },
};

type Kind = "value" | "partial";

const written: Record<Kind, (name: string) => string> = {
  value: (name) => `{{ ${name} }}`,
  partial: (name) => `{{> ${name} }}`,
};

function* compareParts(template: Template, original: Template, index: WordIndex): Iterable<Fault> {
  const language = nameOf(original.locale);
  for (const kind of ["value", "partial"] as const) {
    const own = namesIn(template, kind, index);
    const other = namesIn(original, kind, index);
    for (const name of other.keys())
      if (!own.has(name)) {
        const message = `The ${language} reply has “${written[kind](name)}” and this one has not. Write it where it belongs, or take it out there too.`;
        yield { place: filePlace(template), message, expected: [written[kind](name)] };
      }
    for (const [name, mention] of own)
      if (!other.has(name)) {
        const message = `The ${language} reply has no “${written[kind](name)}”. Take it out here, or write it there too.`;
        yield { place: placeOfName(template, mention), message };
      }
  }
}

function namesIn(template: Template, kind: Kind, { templates }: WordIndex) {
  const names = mentionsOf(template).placeholders.filter((mention) => mention.kind === kind);
  if (kind === "value") return new Map(names.map((mention) => [mention.name, mention]));
  return new Map(
    names.flatMap((mention) =>
      resolveId(mention.name, templates.get(template.locale)).map((id) => [id, mention] as const),
    ),
  );
}

function* compareDeclarations(template: Template, original: Template): Iterable<Fault> {
  const language = nameOf(original.locale);
  for (const [name, { type, choices = [] }] of Object.entries(template.data.placeholders)) {
    const other = Object.hasOwn(original.data.placeholders, name) && original.data.placeholders[name];
    if (!other) continue;
    const count = other.choices?.length ?? 0;
    if (other.type !== type)
      yield {
        place: fieldPlace(template, ["placeholders", name, "type"]),
        message: `“${name}” is of type ${type} here and of type ${other.type} in the ${language} reply. Use one type for both.`,
        expected: [other.type],
      };
    else if (choices.length !== count)
      yield {
        place: fieldPlace(template, ["placeholders", name, "choices"]),
        message: `“${name}” has ${choices.length} choices here and ${count} in the ${language} reply. Give the same choices in the same order.`,
      };
  }
}
