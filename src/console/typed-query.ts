/** What an agent types into the search field: words, and filters such as `stage:hold lang:fa ch:sms`. */
import { channels, stages, type Channel, type Stage } from "#schemas/vocabulary.ts";

export interface TypedQuery {
  /** What is left to search for once the filters are taken out. */
  text: string;
  stage?: Stage;
  locale?: string;
  channel?: Channel;
}

export const filterKeys = ["stage", "ch", "lang"] as const;
export type FilterKey = (typeof filterKeys)[number];

const filter = /(?<=^|\s)(stage|ch|lang):(\S*)/giu;

/** The start of a name is enough: `stage:ho`. A filter that names nothing is searched for as it stands. */
export function readTypedQuery(input: string, locales: readonly string[]): TypedQuery {
  const query: TypedQuery = { text: "" };
  const text = input.replace(filter, (whole, key: string, start: string) => {
    const fits = (name: string) => start !== "" && name.startsWith(start.toLowerCase());
    const stage = key.toLowerCase() === "stage" ? stages.find(fits) : undefined;
    const channel = key.toLowerCase() === "ch" ? channels.find(fits) : undefined;
    const locale = key.toLowerCase() === "lang" ? locales.find(fits) : undefined;
    if (stage) query.stage = stage;
    if (channel) query.channel = channel;
    if (locale) query.locale = locale;
    return stage || channel || locale || start === "" ? "" : whole;
  });
  query.text = text.replace(/\s+/gu, " ").trim();
  return query;
}

/** The same input with one filter set, replaced or, for an empty value, taken out. */
export function withFilter(input: string, key: FilterKey, value: string): string {
  const rest = input
    .replace(filter, (whole, named: string) => (named.toLowerCase() === key ? "" : whole))
    .replace(/\s+/gu, " ")
    .trim();
  if (value === "") return rest;
  return rest === "" ? `${key}:${value} ` : `${key}:${value} ${rest}`;
}
