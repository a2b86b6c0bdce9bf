/** Shows what was chosen: a template alone, one more part of the reply at hand, a draft from a link, an article. */
import { fillSlots } from "#i18n/count.ts";
import "./article-answer.ts";
import type { ArticleAnswer } from "./article-answer.ts";
import type { Choice } from "./choice.ts";
import { addPart, startDraft, versionOf, type Draft } from "./draft.ts";
import type { Opened, OpenedTemplate } from "./exchange.ts";
import type { ReplyFinder } from "./reply-finder.ts";
import "./reply-form.ts";
import type { ReplyForm } from "./reply-form.ts";
import { printNumber, type Session } from "./session.ts";
import { readShared } from "./share-link.ts";
import { noteUse } from "./usage.ts";

interface Panes extends HTMLElement {
  session: Session;
  finder: ReplyFinder;
  form: ReplyForm;
  article: ArticleAnswer;
}

export function openChoice(opened: Opened, choice: Choice, panes: Panes): void {
  const { conversation } = panes.session;
  const { typed, locale, settled } = choice;
  if (settled) {
    noteUse(opened);
    if (typed.locale) conversation.locale = typed.locale;
    if (typed.channel) conversation.channel = typed.channel;
  }
  const locales = [typed.locale, conversation.locale, locale].filter((each) => each !== undefined);
  if (opened.kind === "article") {
    panes.article.show(opened, locales);
    showPane(panes, panes.article);
    return;
  }
  const base = conversation.draft ?? conversation.composed;
  const adding = choice.add && base !== undefined;
  const draft = adding
    ? { ...base, parts: [...base.parts] }
    : startDraft(opened, locales, typed.channel ?? conversation.channel);
  if (adding) addPart(draft, opened);
  if (settled) conversation.draft = draft;
  if (settled && adding) conversation.composed = draft;
  panes.form.show(draft);
  showPane(panes, panes.form);
  if (settled && choice.add) sayAdded(draft, opened, panes);
}

/** Says whether the `#` of the address was a draft. Fields without a value yet take the choices that came along. */
export async function openShared(hash: string, panes: Panes): Promise<boolean> {
  const shared = readShared(hash);
  if (!shared) return false;
  const { ask, conversation, language } = panes.session;
  const found = await Promise.all(shared.ids.map((id) => ask("open", { kind: "template", id })));
  const [first, ...others] = found.filter((each) => each?.kind === "template");
  if (!first) return false;
  const draft = startDraft(first, [shared.locale ?? language.locale], shared.channel);
  for (const opened of others) addPart(draft, opened);
  for (const { opened } of draft.parts)
    for (const [name, placeholder] of Object.entries(placeholdersOf(opened, draft.locale))) {
      const choice = placeholder.choices?.[shared.choices[name] ?? -1];
      if (choice !== undefined && placeholder.from === "ask") conversation.values[name] ??= choice;
    }
  conversation.draft = draft;
  panes.form.show(draft);
  showPane(panes, panes.form);
  return true;
}

function placeholdersOf(opened: OpenedTemplate, locale: string) {
  return versionOf(opened, locale)?.words.placeholders ?? {};
}

function sayAdded(draft: Draft, opened: OpenedTemplate, { finder, session }: Panes): void {
  const title = versionOf(opened, draft.locale)?.words.title ?? "";
  finder.say(fillSlots(session.strings.added, { title, place: printNumber(draft.parts.length, session) }));
}

export function showPane(panes: Panes, shown: ReplyForm | ArticleAnswer): void {
  for (const pane of [panes.form, panes.article]) pane.hidden = pane !== shown;
  panes.querySelector(".welcome")?.setAttribute("hidden", "");
}
