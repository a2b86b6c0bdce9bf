/** Fills every part of a draft with what the conversation knows, and puts them together into one reply. */
import type { Field, Reply } from "#reply/compose.ts";
import { printEdit, valuesIn } from "#reply/edited-text.ts";
import { printTypedHtml } from "#reply/html.ts";
import { printTypedMarkdown } from "#reply/markdown.ts";
import { editKey, versionOf, type Draft, type Part } from "./draft.ts";
import { fillOpened, labelOf } from "./fill-opened.ts";
import type { Session } from "./session.ts";
import type { TemplateWords } from "./words.ts";

export interface FilledPart {
  part: Part;
  words: TemplateWords;
  reply: Reply;
  /** The agent's own wording, where there is one. */
  edited: string | undefined;
}

export interface LabelledField extends Field {
  label: string;
}

export interface FilledDraft {
  parts: FilledPart[];
  /** What all parts ask for, each once. */
  fields: LabelledField[];
  /** As they stand in the fields: choices in the language of the reply. */
  values: Record<string, string>;
  text: string;
  html: string;
  markdown: string;
  /** The message of a fault that a writer has to mend. */
  fault: string | undefined;
}

export function fillDraft(draft: Draft, session: Session): FilledDraft {
  const fields = new Map<string, LabelledField>();
  const values: Record<string, string> = {};
  const parts = draft.parts.flatMap((part) => {
    const words = versionOf(part.opened, draft.locale)?.words;
    const filled = words && fillOpened(part.opened, words.locale, draft.channel, session);
    if (!filled) return [];
    Object.assign(values, filled.values);
    const edit = part.edits[editKey(draft)];
    const asked = edit && valuesIn(edit);
    for (const field of filled.reply.fields) {
      const known = fields.get(field.name);
      if (asked && !asked.has(field.name)) continue;
      if (!known) fields.set(field.name, { ...field, label: labelOf(field, part.opened, session) });
      else if (field.state === "missing") known.state = field.state;
    }
    const edited = edit && printEdit(edit, filled.reply.fields, words.locale);
    return [{ part, words, reply: filled.reply, edited }];
  });
  const faults = parts.flatMap(({ reply, edited }) => (edited === undefined ? reply.problems : []));
  const join = (print: (part: FilledPart) => string, between: string) => parts.map(print).join(between);
  return {
    parts,
    fields: [...fields.values()],
    values,
    text: join(({ reply, edited }) => edited?.trim() ?? reply.text, "\n\n"),
    html: join(({ reply, edited, words }) => htmlOf(reply, edited, words.locale), ""),
    markdown: join(
      ({ reply, edited }) => (edited === undefined ? reply.markdown : printTypedMarkdown(edited)),
      "\n\n",
    ),
    fault: faults.find(({ severity }) => severity === "error")?.message,
  };
}

function htmlOf(reply: Reply, edited: string | undefined, locale: string): string {
  return edited === undefined ? reply.html : printTypedHtml(edited, locale);
}
