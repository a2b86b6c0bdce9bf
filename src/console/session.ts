/** What the parts of the console share: the words' worker, the conversation, and the agent's language. */
import { consoleStringsFor, type ConsoleStrings } from "#i18n/console-strings.ts";
import { describeLocale, type LocaleInfo } from "#i18n/locales.ts";
import type { Conversation } from "./conversation.ts";
import type { Ask } from "./finder-client.ts";
import type { ConsoleData } from "./words.ts";

export interface Session {
  data: ConsoleData;
  ask: Ask;
  conversation: Conversation;
  /** The language of the console itself. */
  language: LocaleInfo;
  strings: ConsoleStrings;
}

/** A part that shows the session, and shows it again when the agent's language changes. */
export interface SessionPart extends HTMLElement {
  session: Session | undefined;
  render: () => void;
}

export function speakLanguage(session: Session, locale: string): void {
  session.language = describeLocale(locale);
  session.strings = consoleStringsFor(locale);
}

/** The agent's day, as `2026-11-26`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
