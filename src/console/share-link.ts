/** A link to a draft: which templates, channel and language, and wordings chosen from a list. Never what was typed. */
import { channels, type Channel } from "#schemas/vocabulary.ts";
import type { Draft } from "./draft.ts";
import type { FilledDraft } from "./fill-draft.ts";

export interface SharedDraft {
  /** Template ids, in order. */
  ids: string[];
  channel?: Channel;
  locale?: string;
  /** By placeholder: which of its choices, from 0. */
  choices: Record<string, number>;
}

/** Choices about the customer (a form of address) stay out as well. */
const shareable = /^(?!customer\.|ticket\.|agent\.)/;

/** What follows `#`: never sent to a server, and without anything an agent or a customer typed. */
export function writeShared({ parts, channel, locale }: Draft, { fields, values }: FilledDraft): string {
  const params = new URLSearchParams({
    reply: parts.map(({ opened }) => opened.id).join(","),
    channel,
    locale,
  });
  for (const { name, placeholder } of fields) {
    const place = placeholder?.choices?.indexOf(values[name] ?? "") ?? -1;
    if (place >= 0 && placeholder?.from === "ask" && shareable.test(name))
      params.set(`choice.${name}`, String(place));
  }
  return params.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
}

/** Nothing for a `#` that is no draft. */
export function readShared(hash: string): SharedDraft | undefined {
  const params = new URLSearchParams(hash.replace(/^#/, ""));
  const ids = (params.get("reply") ?? "").split(",").filter(Boolean);
  if (ids.length === 0) return undefined;
  const channel = channels.find((each) => each === params.get("channel"));
  const locale = params.get("locale");
  const choices = [...params].flatMap(([key, place]) =>
    key.startsWith("choice.") ? [[key.slice("choice.".length), Number(place)] as const] : [],
  );
  return {
    ids,
    ...(channel && { channel }),
    ...(locale && { locale }),
    choices: Object.fromEntries(choices),
  };
}
