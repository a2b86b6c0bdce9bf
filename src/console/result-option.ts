/** One line of the result list, as a listbox option. */
import { countIn } from "#i18n/count.ts";
import { describeLocale } from "#i18n/locales.ts";
import { textFor } from "#schemas/text-for.ts";
import type { Stage } from "#schemas/vocabulary.ts";
import { element, markedText } from "#site/answer-markup.ts";
import type { MarkedText, Result } from "./exchange.ts";
import { describeReview } from "./guidance.ts";
import type { Session } from "./session.ts";

export function resultOption(result: Result, pinned: boolean, session: Session): HTMLElement {
  const { lang, dir } = describeLocale(result.locale);
  const line = (name: string, { text, marks }: MarkedText) =>
    element("span", { class: name, lang, dir }, markedText(text, marks));
  const title = line("option-title", result.title);
  const shortcut = result.shortcut && element("kbd", { dir: "ltr" }, `/${result.shortcut}`);
  return element(
    "div",
    { role: "option", class: "option" },
    shortcut ? element("span", { class: "option-head" }, title, shortcut) : title,
    line("option-reason", result.reason),
    metaOf(result, pinned, session),
  );
}

/** Stage or shelf, channels, language, freshness. Most of it is one stretch of text, which is laid out faster. */
function metaOf(result: Result, pinned: boolean, session: Session): HTMLElement {
  const { strings } = session;
  const meta = element("span", { class: "option-meta" });
  if (pinned) meta.append(badge(strings.pinnedMark, "pinned"), " ");
  if (result.stage) meta.append(badge(strings.stages[result.stage], `stage ${result.stage}`));
  else meta.append(badge(strings.article, "stage article"));
  const others = [
    ...(result.stage ? [] : [shelfOf(result, session)]),
    ...result.channels.map((channel) => strings.channels[channel]),
    describeLocale(result.locale).name,
  ];
  meta.append(
    others
      .filter((words) => words !== "")
      .map((words) => ` · ${words}`)
      .join(""),
  );
  if (result.overdue) meta.append(" ", badge(strings.overdue, "overdue"));
  return meta;
}

function shelfOf({ topic }: Result, { data, language }: Session): string {
  const shelf = data.topics[topic];
  return shelf === undefined ? "" : textFor(shelf, language.locale, data.defaultLocale);
}

/** What to know before copying; shown of the active option. */
export function resultAdvice(result: Result, session: Session): HTMLElement {
  const { strings } = session;
  const { lang } = describeLocale(result.locale);
  const advice = element("span", { class: "option-advice" });
  for (const [label, text] of [
    [strings.useWhen, result.useWhen],
    [strings.notWhen, result.notWhen],
  ] as const) {
    if (text === undefined || text === result.reason.text) continue;
    const words = element("span", { lang, dir: "auto" }, text);
    advice.append(element("span", {}, element("b", {}, `${label} `), words));
  }
  advice.append(element("span", { class: "option-review" }, describeReview(result, session)));
  return advice;
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
