/** The reply an agent puts together: one template or several, in order, each as stored or as edited. */
import type { EditedPiece } from "#reply/edited-text.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import type { OpenedTemplate } from "./exchange.ts";

export interface Part {
  opened: OpenedTemplate;
  /** What the agent made of it, by `locale/channel`. */
  edits: Record<string, EditedPiece[]>;
}

export interface Draft {
  /** At least one. */
  parts: Part[];
  locale: string;
  channel: Channel;
}

/** Starts in the first of these languages that it is written in. */
export function startDraft(opened: OpenedTemplate, locales: readonly string[], channel?: Channel): Draft {
  const draft: Draft = { parts: [{ opened, edits: {} }], locale: "", channel: channel ?? "email" };
  const written = localesOf(draft);
  draft.locale = locales.find((locale) => written.includes(locale)) ?? written[0] ?? "";
  settleChannel(draft);
  return draft;
}

export function addPart(draft: Draft, opened: OpenedTemplate): void {
  draft.parts.push({ opened, edits: {} });
  settleChannel(draft);
}

/** Round the ends it does not go. Says where it is now. */
export function movePart({ parts }: Draft, from: number, by: 1 | -1): number {
  const to = Math.max(0, Math.min(parts.length - 1, from + by));
  const [part] = parts.splice(from, 1);
  if (part) parts.splice(to, 0, part);
  return to;
}

/** The languages all parts are written in; those of the first where they have none in common. */
export function localesOf({ parts }: Draft): string[] {
  return shared(parts.map(({ opened }) => Object.keys(opened.versions)));
}

/** The channels all parts are made for; those of the first where they have none in common. */
export function channelsOf({ parts, locale }: Draft): Channel[] {
  return shared(parts.map(({ opened }) => versionOf(opened, locale)?.words.channels ?? []));
}

export function settleChannel(draft: Draft): void {
  const channels = channelsOf(draft);
  if (!channels.includes(draft.channel)) draft.channel = channels[0] ?? draft.channel;
}

/** In this language, else in the first there is. */
export function versionOf({ versions }: OpenedTemplate, locale: string) {
  return versions[locale] ?? Object.values(versions)[0];
}

export const editKey = ({ locale, channel }: Pick<Draft, "locale" | "channel">): string =>
  `${locale}/${channel}`;

export function dropEdit(part: Part, draft: Draft): void {
  part.edits = Object.fromEntries(Object.entries(part.edits).filter(([key]) => key !== editKey(draft)));
}

/** Somebody put work into it: several parts, or words of their own. */
export function isComposed({ parts }: Draft): boolean {
  return parts.length > 1 || parts.some(({ edits }) => Object.keys(edits).length > 0);
}

function shared<Value>(lists: readonly Value[][]): Value[] {
  const [first = [], ...others] = lists;
  const common = first.filter((value) => others.every((list) => list.includes(value)));
  return common.length > 0 ? common : first;
}
