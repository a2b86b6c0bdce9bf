/** Fills the template that is open with what the conversation knows. */
import { composeReply, type Field, type Reply } from "#reply/compose.ts";
import type { Placeholder } from "#schemas/template.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import type { OpenedTemplate } from "./exchange.ts";
import { today, type Session } from "./session.ts";
import { translateChoices } from "./translate-choices.ts";

export interface FilledTemplate {
  reply: Reply;
  /** As they stand in the fields: choices in the language of the reply. */
  values: Record<string, string>;
}

/** Nothing where the template does not exist in this language. */
export function fillOpened(
  opened: OpenedTemplate,
  locale: string,
  channel: Channel,
  { data, conversation }: Session,
): FilledTemplate | undefined {
  const version = opened.versions[locale];
  if (!version) return undefined;
  const partials = opened.partials[locale] ?? {};
  const everywhere = Object.keys(opened.versions).map((each) => declaredIn(opened, each));
  const values = translateChoices(conversation.values, declaredIn(opened, locale), everywhere);
  const reply = composeReply(version.text, values, {
    locale,
    channel,
    facts: data.facts,
    defaultLocale: data.defaultLocale,
    currency: data.currency,
    today: today(),
    partials: { names: () => Object.keys(partials), find: (name) => partials[name] },
  });
  return { reply, values };
}

/** A field's label in the agent's language where the template has it, else in the reply's. */
export function labelOf({ name, placeholder }: Field, opened: OpenedTemplate, { language }: Session): string {
  return declaredIn(opened, language.locale)[name]?.label ?? placeholder?.label ?? name;
}

/** What the template and all it inserts declare in one language. */
function declaredIn(opened: OpenedTemplate, locale: string): Record<string, Placeholder> {
  const inserted = Object.values(opened.partials[locale] ?? {}).map(({ placeholders }) => placeholders);
  return Object.assign({}, ...inserted, opened.versions[locale]?.text.placeholders);
}
