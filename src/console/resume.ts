/** The way back to a reply that somebody put work into. */
import { countIn } from "#i18n/count.ts";
import { isComposed, type Draft } from "./draft.ts";
import type { Session } from "./session.ts";

/** Keeps it for later; offers it where another reply, or none, is open. */
export function noteComposed(root: HTMLElement, open: Draft | undefined, session: Session): void {
  const { conversation, strings, language } = session;
  if (conversation.draft && isComposed(conversation.draft)) conversation.composed = conversation.draft;
  const { composed } = conversation;
  const elsewhere = composed !== open && composed && isComposed(composed) ? composed : undefined;
  const button = root.querySelector<HTMLElement>(".resume");
  if (!button) return;
  button.hidden = elsewhere === undefined;
  if (elsewhere) button.textContent = countIn(language.lang, strings.resume, elsewhere.parts.length);
}
