/** The contract for filling a template: source text and values in, a reply to send out. */
import type { Facts } from "#schemas/facts.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import type { Finding } from "#tone/finding.ts";
import { composeReply } from "./compose.ts";
import type { Values } from "./expand.ts";
import { readTemplateText } from "./read-template.ts";

export interface FillOptions {
  /** The language the reply is written in. */
  locale: string;
  channel: Channel;
  facts: Facts;
  /** Source text of the templates that may be inserted, by slug and by stage/slug. */
  partials: Readonly<Record<string, string>>;
  /** For facts that lack this language; `en` unless told. */
  defaultLocale?: string;
  /** For amounts whose placeholder names no currency; unless told, that of the first fact that is money. */
  currency?: string;
  /** The day that “tomorrow” and “3d” count from, as `2026-11-26`. */
  today?: string;
}

export interface FilledReply {
  text: string;
  html: string;
  /** Names of required values that are still empty; each stands in the text as its label in brackets. */
  missing: string[];
  problems: Finding[];
}

/** Takes a whole template file or a bare body; values as typed, in any script. Never throws, whatever the source. */
export function fillTemplate(source: string, values: Values, options: FillOptions): FilledReply {
  const { defaultLocale = "en", currency = currencyOf(options.facts), partials, ...rest } = options;
  const { text, html, missing, problems } = composeReply(readTemplateText(source), values, {
    ...rest,
    defaultLocale,
    currency,
    partials: {
      names: () => Object.keys(partials),
      find: (name) => {
        const source = Object.hasOwn(partials, name) ? partials[name] : undefined;
        return source === undefined ? undefined : readTemplateText(source, name);
      },
    },
  });
  return { text, html, missing, problems };
}

function currencyOf(facts: Facts): string {
  return Object.values(facts).find(({ currency }) => currency !== undefined)?.currency ?? "USD";
}
