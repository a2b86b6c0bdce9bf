/** One line of the result list, as a listbox option. */
import { describeLocale } from "#i18n/locales.ts";
import { countIn } from "#i18n/count.ts";
import { textFor } from "#schemas/text-for.ts";
import type { Stage } from "#schemas/vocabulary.ts";
import { element, markedText } from "#site/answer-markup.ts";
import type { Result } from "./exchange.ts";
import type { Session } from "./session.ts";

export function resultOption(result: Result, { data, strings, language }: Session): HTMLElement {
  const { lang, dir, name } = describeLocale(result.locale);
  const words = { lang, dir };
  const option = element("div", { role: "option", class: "option" });
  const title = element(
    "span",
    { class: "option-title", ...words },
    markedText(result.title.text, result.title.marks),
  );
  const reason = element(
    "span",
    { class: "option-reason", ...words },
    markedText(result.reason.text, result.reason.marks),
  );
  const meta = element("span", { class: "option-meta" });

  if (result.stage) meta.append(badge(strings.stages[result.stage], `stage ${result.stage}`));
  else {
    const topic = data.topics[result.topic];
    const shelf = topic === undefined ? "" : textFor(topic, language.locale, data.defaultLocale);
    meta.append(badge(strings.article, "stage article"), badge(shelf, "plain"));
  }
  if (result.channels.length > 0) {
    meta.append(badge(result.channels.map((channel) => strings.channels[channel]).join(" · "), "plain"));
  }
  if (result.locale !== language.locale)
    meta.append(element("span", { class: "badge plain", ...words }, name));
  if (result.overdue) meta.append(badge(strings.overdue, "overdue"));

  const head = element("span", { class: "option-head" }, title);
  if (result.shortcut) head.append(element("kbd", { dir: "ltr" }, `/${result.shortcut}`));
  option.append(head, reason, meta);
  return option;
}

export function stageOption(stage: Stage, count: number, { strings, language }: Session): HTMLElement {
  const replies = countIn(language.lang, strings.replyCount, count);
  const label = element("span", { class: "option-title" }, strings.stages[stage]);
  return element(
    "div",
    { role: "option", class: "option step" },
    element("span", { class: "option-head" }, label, badge(replies, "plain")),
  );
}

function badge(text: string, kind: string): HTMLElement {
  return element("span", { class: `badge ${kind}` }, text);
}
