/** The placeholders, facts and partials a template's text mentions; read once, asked for by several checks. */
import { parsePlaceholders } from "#reply/placeholders.ts";
import type { Place } from "#schemas/place.ts";
import type { Template } from "#schemas/words.ts";

type Mentions = ReturnType<typeof parsePlaceholders>;

const read = new WeakMap<Template, Mentions>();

export function mentionsOf(template: Template): Mentions {
  const mentions = read.get(template) ?? parsePlaceholders(template.text, template.bodyStart);
  read.set(template, mentions);
  return mentions;
}

export function nameOf(template: Template, mention: { nameStart: number; nameEnd: number }): Place {
  return { file: template.file, text: template.text, start: mention.nameStart, end: mention.nameEnd };
}
