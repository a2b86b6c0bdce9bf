/** What the parts of the console share: the words' worker, the conversation, and the agent's language. */
import type { ConsoleStrings } from "#i18n/console-strings.ts";
import { numberFormat } from "#i18n/kept-formatters.ts";
import { describeLocale, isCompleteLocale, type LocaleInfo } from "#i18n/locales.ts";
import { resumeConversation, type Conversation } from "./conversation.ts";
import { prepareFinder, type AskFinder } from "./finder-client.ts";
import { readKept } from "./kept.ts";
import { loadStrings } from "./load-strings.ts";
import { prepareToneCheck, type CheckTone } from "./tone-client.ts";
import type { ConsoleData } from "./words.ts";

export interface Session {
  data: ConsoleData;
  /** The whole address of the site, with a slash at its end. */
  base: string;
  ask: AskFinder;
  checkTone: CheckTone;
  /** The origin of the program the console stands in, once that has told of a conversation. */
  host?: string;
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

export async function startSession(): Promise<Session> {
  const data = JSON.parse(document.getElementById("console-data")?.textContent ?? "") as ConsoleData;
  const base = new URL(data.base, location.href).href;
  const locale = firstLanguage(data);
  const ask = prepareFinder();
  return {
    data,
    base,
    ask,
    checkTone: prepareToneCheck(base),
    conversation: resumeConversation(),
    language: describeLocale(locale),
    strings: await loadStrings(locale),
  };
}

export async function speakLanguage(session: Session, locale: string): Promise<void> {
  session.strings = await loadStrings(locale);
  session.language = describeLocale(locale);
}

/** In the agent's own digits. */
export function printNumber(number: number, { language }: Session): string {
  return numberFormat(language.lang).format(number);
}

/** The agent's day, as `2026-11-26`. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** The one chosen last, else the browser's, else the shop's. */
function firstLanguage({ locales, defaultLocale }: ConsoleData): string {
  const wished = [readKept("interface", ""), ...navigator.languages.map((tag) => tag.split("-")[0] ?? "")];
  return wished.find((locale) => locales.includes(locale) && isCompleteLocale(locale)) ?? defaultLocale;
}
