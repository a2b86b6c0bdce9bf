/** Puts the whole page into the agent's language. */
import { fillSlots } from "#i18n/count.ts";
import { formatMoment } from "#i18n/format.ts";
import { textFor } from "#schemas/text-for.ts";
import { keep } from "./kept.ts";
import { putWords } from "./put-words.ts";
import { speakLanguage, type Session } from "./session.ts";
import type { WordsVersion } from "./words.ts";

export async function speak(root: HTMLElement, locale: string, session: Session): Promise<void> {
  await speakLanguage(session, locale);
  keep("interface", locale);
  const { lang, dir } = session.language;
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  const shop = textFor(session.data.name, locale, session.data.defaultLocale);
  document.title = `${session.strings.title} · ${shop}`;
  const brand = root.querySelector(".shop");
  if (brand) brand.textContent = shop;
  const menu = root.querySelector<HTMLSelectElement>(".interface-language");
  if (menu) menu.value = locale;
  const manifest = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
  if (manifest) manifest.href = `${session.base}console/${locale}.webmanifest`;
  putWords(root, session.strings);
}

/** How old the words are. */
export function sayAge(root: HTMLElement, { builtAt }: WordsVersion, { strings, language }: Session): void {
  const date = formatMoment(builtAt, language.locale);
  const age = root.querySelector(".age");
  if (age) age.textContent = fillSlots(strings.wordsOf, { date });
}
