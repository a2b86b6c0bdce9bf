/** A new reply template: valid from the start, kept out of the console, with a line of guidance at each field. */
import type { Placeholder } from "#schemas/template.ts";
import { channels, type Channel } from "#schemas/vocabulary.ts";
import { printDraft } from "./fields.ts";
import { guidanceFor } from "./guidance.ts";

export type DraftPlaceholder = Pick<Placeholder, "label" | "type" | "from"> & { example?: string | number };

export interface TemplateDraft {
  locale: string;
  title: string;
  /** A team id. */
  owner: string;
  /** The day of writing, as year-month-day. */
  today: string;
  useWhen?: string;
  channels?: readonly Channel[];
  questions?: string[];
  placeholders?: Record<string, DraftPlaceholder>;
  /** Without it, a sentence to write over, and its placeholder. */
  body?: string;
}

export function draftTemplate(draft: TemplateDraft): string {
  const { template: say, values } = guidanceFor(draft.locale);
  const firstName = { "customer.first_name": { label: values.name, type: "text", from: "customer" } };
  const fields = [
    { name: "title", value: draft.title, guidance: say.title },
    { name: "useWhen", value: draft.useWhen ?? say.firstUse, guidance: say.useWhen },
    { name: "channels", value: draft.channels ?? channels.slice(0, 2), guidance: say.channels },
    { name: "questions", value: draft.questions ?? [], guidance: say.questions },
    { name: "keywords", value: [], guidance: say.keywords },
    {
      name: "placeholders",
      value: draft.body === undefined ? firstName : (draft.placeholders ?? {}),
      guidance: say.placeholders,
    },
    { name: "owner", value: draft.owner },
    { name: "reviewed", value: draft.today },
    { name: "draft", value: true, guidance: say.draft },
  ];
  return printDraft(fields, `<!-- ${say.body} -->\n\n${draft.body ?? say.firstBody}`);
}
