/** What an agent must know before copying: when to use it, when not, how fresh it is, what it rests on. */
import { fillSlots } from "#i18n/count.ts";
import { formatDate } from "#i18n/format.ts";
import { fileAddress } from "#i18n/paths.ts";
import { textFor } from "#schemas/text-for.ts";
import { element } from "#site/answer-markup.ts";
import type { OpenedTemplate } from "./exchange.ts";
import { today, type Session } from "./session.ts";
import type { TemplateWords } from "./words.ts";

export function drawGuidance(
  words: TemplateWords,
  { article }: OpenedTemplate,
  session: Session,
): HTMLElement[] {
  const { strings, language } = session;
  const list = element("dl", { class: "guidance" }, ...pair(strings.useWhen, words.useWhen, words));
  if (words.notWhen) list.append(...pair(strings.notWhen, words.notWhen, words));
  const foot = element("p", { class: "freshness" }, describeReview(words, session));
  if (isOverdue(words)) foot.prepend(element("strong", { class: "badge overdue" }, strings.overdue), " ");
  const base = article[language.locale] ?? article[words.locale];
  if (base) {
    const link = element("a", { href: base.url, target: "_blank", dir: "auto" }, base.title);
    foot.append(element("span", { class: "rests-on" }, `${strings.restsOn} `, link));
  }
  const { repository } = session.data;
  if (repository) {
    const file = `templates/${words.locale}/${words.id}.md`;
    const href = fileAddress(repository, file);
    const link = element("a", { href, target: "_blank", rel: "noopener" }, strings.suggestChange);
    foot.append(element("span", { class: "rests-on" }, link));
  }
  return [list, foot];
}

export function describeReview(
  { reviewed, owner }: { reviewed: string; owner: string },
  { strings, language, data }: Session,
): string {
  const team = textFor(data.teams[owner] ?? owner, language.locale, data.defaultLocale);
  return fillSlots(strings.reviewed, { date: formatDate(reviewed, language.locale), team });
}

function pair(term: string, words: string, { locale }: TemplateWords): HTMLElement[] {
  return [element("dt", {}, term), element("dd", { lang: locale, dir: "auto" }, words)];
}

export function isOverdue({
  reviewed,
  reviewEvery = 180,
}: {
  reviewed: string;
  reviewEvery?: number;
}): boolean {
  return Date.parse(today()) - Date.parse(reviewed) > reviewEvery * 86_400_000;
}
