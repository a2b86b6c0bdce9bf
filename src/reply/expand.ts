/** Turns a wording into Markdown with a slot for each value, inserted templates included. */
import { formatFact } from "#i18n/format.ts";
import type { Facts } from "#schemas/facts.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Placeholder } from "#schemas/template.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import type { Finding } from "#tone/finding.ts";
import {
  parsePlaceholders,
  type FactMention,
  type PartialMention,
  type PlaceholderMention,
  type ValueMention,
} from "./placeholders.ts";
import { printValue, type PrintOptions } from "./print-value.ts";
import { describeProblem, typeExamples } from "./problems.ts";
import { slotMark, withoutSlotMarks, type Slot } from "./slots.ts";
import type { Partials, TemplateText } from "./template-body.ts";
import { wordingFor } from "./wordings.ts";

export type Values = Readonly<Record<string, string | number | undefined>>;

export interface ExpandOptions extends PrintOptions {
  channel: Channel;
  defaultLocale: string;
  facts: Facts;
  partials: Partials;
}

export interface Expanded {
  /** Markdown in which every value is one private character. */
  markdown: string;
  slots: Slot[];
  problems: Finding[];
}

/** Where nothing is printed before one of these, the space before it goes too: “Hello ,” becomes “Hello,”. */
const wordEnd = /^(?:[\s,.;:!?،؛؟।]|$)/u;

/** Templates that insert others twice, which insert others twice …, would otherwise grow without end. */
const mostInsertions = 100;

export function expand(template: TemplateText, values: Values, options: ExpandOptions): Expanded {
  const slots: Slot[] = [];
  const problems: Finding[] = [];
  let insertions = 0;

  return { markdown: expandText(template, []), slots, problems };

  function expandText(source: TemplateText, within: readonly TemplateText[]): string {
    const { start, end } = wordingFor(source.text, source.bodyStart, options.channel);
    const found = parsePlaceholders(source.text.slice(0, end), start);
    for (const problem of found.problems) {
      problems.push(
        describeProblem("no-broken-placeholder", source, problem, problem.message, problem.expected),
      );
    }
    let markdown = "";
    let from = start;
    for (const mention of found.placeholders) {
      markdown += withoutSlotMarks(source.text.slice(from, mention.start));
      const inserted = expandMention(mention, source, within);
      const leavesGap = inserted === "" && wordEnd.test(source.text.slice(mention.end, end));
      markdown = (leavesGap ? markdown.replace(/[^\S\n]+$/u, "") : markdown) + inserted;
      from = mention.end;
    }
    return (markdown + withoutSlotMarks(source.text.slice(from, end))).replace(/^\s*\n|\s+$/gu, "");
  }

  function expandMention(
    mention: PlaceholderMention,
    source: TemplateText,
    within: readonly TemplateText[],
  ): string {
    if (mention.kind === "partial") return insert(mention, source, within);
    const slot = mention.kind === "fact" ? factSlot(mention, source) : valueSlot(mention, source);
    slots.push(slot);
    return slot.text === "" ? "" : slotMark(slots.length - 1);
  }

  function insert(mention: PartialMention, source: TemplateText, within: readonly TemplateText[]): string {
    const report = (
      ...fault: [rule: "no-unknown-partial" | "no-cyclic-partial", message: string, expected?: string[]]
    ) => problems.push(describeProblem(fault[0], source, mention, fault[1], fault[2]));
    const { name } = mention;
    const partial = options.partials.find(name);
    if (!partial) {
      const near = nearest(name, options.partials.names()).map((known) => `{{> ${known} }}`);
      report("no-unknown-partial", `There is no template “${name}” to insert.`, near);
      return "";
    }
    const chain = [...within, source];
    if (chain.some(({ text }) => text === partial.text)) {
      report("no-cyclic-partial", `“${name}” inserts itself, directly or through another template.`);
      return "";
    }
    if (++insertions > mostInsertions) {
      report("no-cyclic-partial", `More than ${mostInsertions} templates are inserted into one reply.`);
      return "";
    }
    return expandText(partial, chain);
  }

  function factSlot(mention: FactMention, source: TemplateText): Slot {
    const { name } = mention;
    const fact = Object.hasOwn(options.facts, name) ? options.facts[name] : undefined;
    if (!fact) {
      const near = nearest(name, Object.keys(options.facts)).map((known) => `{{ fact.${known} }}`);
      problems.push(describeProblem("no-unknown-fact", source, mention, `There is no fact “${name}”.`, near));
      return { kind: "fact", name, text: `[${name}]`, state: "missing" };
    }
    const text = formatFact(fact, options.locale, options.defaultLocale);
    const href = addressOf(fact.type, text);
    return { kind: "fact", name, text, state: "filled", ...(href !== undefined && { href }) };
  }

  function valueSlot(mention: ValueMention, source: TemplateText): Slot {
    const { name } = mention;
    const placeholder = declared(source, name) ?? declared(template, name);
    const slot = { kind: "value" as const, name, ...(placeholder && { placeholder }) };
    const entry = String((Object.hasOwn(values, name) ? values[name] : undefined) ?? "").trim();
    if (entry === "") return { ...slot, ...emptyValue(mention, placeholder) };
    const printed = printValue(entry, placeholder, options);
    if ("text" in printed) {
      const href = placeholder?.type === "link" ? printed.text : undefined;
      return { ...slot, text: printed.text, state: "filled", ...(href !== undefined && { href }) };
    }
    const message = `“${entry}” does not fit ${placeholder?.label ?? name}, which takes ${typeExamples[printed.not]}.`;
    problems.push(describeProblem("no-wrong-value", source, mention, message, placeholder?.choices));
    return { ...slot, text: entry, state: "wrong" };
  }
}

function declared({ placeholders }: TemplateText, name: string): Placeholder | undefined {
  return Object.hasOwn(placeholders, name) ? placeholders[name] : undefined;
}

/** A fallback in the text wins over the declared one; with neither, only what is not required may stay empty. */
function emptyValue(
  mention: ValueMention,
  placeholder: Placeholder | undefined,
): Pick<Slot, "text" | "state"> {
  const fallback = mention.fallback ?? placeholder?.fallback;
  if (fallback !== undefined) return { text: fallback, state: "fallback" };
  if (placeholder?.required === false) return { text: "", state: "fallback" };
  return { text: `[${placeholder?.label ?? mention.name}]`, state: "missing" };
}

function addressOf(type: string, text: string): string | undefined {
  if (type === "phone") return `tel:${text.replace(/[^\d+]/g, "")}`;
  if (type === "email") return `mailto:${text}`;
  return type === "url" && /^https?:\/\//.test(text) ? text : undefined;
}
