/** The top of a reply: title, guidance, and the bars that choose channel and language. */
import { describeLocale } from "#i18n/locales.ts";
import { fillChoiceBar } from "./choice-bar.ts";
import { channelsOf, localesOf, versionOf, type Draft } from "./draft.ts";
import { drawGuidance } from "./guidance.ts";
import type { Session } from "./session.ts";
import { isPinned } from "./usage.ts";

/** Of several parts the last one added is described. */
export function drawReplyHead(root: HTMLElement, draft: Draft, session: Session): void {
  const { strings, data } = session;
  const opened = draft.parts.at(-1)?.opened;
  const words = opened && versionOf(opened, draft.locale)?.words;
  if (!words) return;
  const title = root.querySelector<HTMLElement>("h2");
  const { lang } = describeLocale(words.locale);
  if (title) Object.assign(title, { textContent: words.title, lang, dir: "auto" });
  const stage = root.querySelector(".stage-name");
  if (stage) stage.textContent = strings.stages[words.stage];
  const pin = root.querySelector(".pin");
  pin?.setAttribute("aria-pressed", String(isPinned(opened)));
  root.querySelector(".about")?.replaceChildren(...drawGuidance(words, opened, session));

  const channels = channelsOf(draft).map((value) => ({ value, label: strings.channels[value] }));
  drawBar(root, "channel", channels, draft.channel);
  const written = localesOf(draft);
  const languages = data.locales
    .filter((locale) => written.includes(locale))
    .map(describeLocale)
    .map(({ locale, lang, name }) => ({ value: locale, label: name, lang }));
  drawBar(root, "locale", languages, draft.locale);
}

function drawBar(
  root: HTMLElement,
  name: string,
  options: Parameters<typeof fillChoiceBar>[2],
  chosen: string,
): void {
  const bar = root.querySelector<HTMLElement>(`[data-bar=${name}]`);
  if (bar) fillChoiceBar(bar, name, options, chosen);
}
