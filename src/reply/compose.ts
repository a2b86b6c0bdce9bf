/** Makes a reply of a template that is already read: what runs in the console on every keystroke. */
import { fromMarkdown } from "mdast-util-from-markdown";
import type { Placeholder } from "#schemas/template.ts";
import type { Finding } from "#tone/finding.ts";
import { expand, type ExpandOptions, type Values } from "./expand.ts";
import { printHtml } from "./html.ts";
import { printMarkdown } from "./markdown.ts";
import { printPlainText } from "./plain-text.ts";
import { describeProblem } from "./problems.ts";
import { slotMark, splitAtSlots, type Slot } from "./slots.ts";
import type { TemplateText } from "./template-body.ts";

/** A value the wording asks for, in order of first appearance. */
export interface Field {
  name: string;
  /** Unknown where the template declares none. */
  placeholder: Placeholder | undefined;
  state: Slot["state"];
  /** What is printed for it now. */
  printed: string;
}

export interface Reply {
  text: string;
  html: string;
  /** The HTML with every value marked, for a preview. */
  preview: string;
  markdown: string;
  /** The plain text with its values apart, in order: what an agent's edit starts from. */
  pieces: (string | Slot)[];
  fields: Field[];
  /** Names of required values that are still empty, in order of appearance. */
  missing: string[];
  problems: Finding[];
}

export function composeReply(template: TemplateText, values: Values, options: ExpandOptions): Reply {
  const { markdown, slots, problems } = expand(template, values, options);
  const tree = fromMarkdown(markdown);
  const print = { locale: options.locale, channel: options.channel, slots };
  const fields = listFields(slots);
  if (template.channels?.includes(options.channel) === false) {
    const message = `This template is written for ${template.channels.join(", ")}, not for ${options.channel}.`;
    problems.unshift(describeProblem("no-wrong-channel", template, { start: 0, end: 0 }, message));
  }
  return {
    text: printPlainText(tree, print),
    html: printHtml(tree, print),
    preview: printHtml(tree, { ...print, marked: true }),
    markdown: printMarkdown(markdown, slots),
    pieces: splitAtSlots(printPlainText(tree, { ...print, slots: slots.map(asMark) }), slots),
    fields,
    missing: fields.filter(({ state }) => state === "missing").map(({ name }) => name),
    problems,
  };
}

/** Printing a slot as its own mark keeps its place in the text. */
function asMark(slot: Slot, index: number): Slot {
  const { href: _address, ...bare } = slot;
  return { ...bare, text: slotMark(index) };
}

/** A value that appears twice is one field; it is missing when one of its appearances has no fallback. */
function listFields(slots: readonly Slot[]): Field[] {
  const fields = new Map<string, Field>();
  for (const { kind, name, state, text, placeholder } of slots) {
    if (kind === "fact") continue;
    const known = fields.get(name);
    if (!known) fields.set(name, { name, placeholder, state, printed: text });
    else if (state === "missing") known.state = state;
  }
  return [...fields.values()];
}
