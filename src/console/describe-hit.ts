/** What the result list says about a hit: title, why it matched, and what an agent must know before copying. */
import type { HitRange } from "#search/record.ts";
import type { MarkedText, Result } from "./exchange.ts";
import type { ArticleCard, TemplateCard } from "./words.ts";

const usualReview = 180;

export function describeHit(
  kind: Result["kind"],
  words: TemplateCard | ArticleCard,
  ranges: readonly HitRange[],
  today: string,
): Result {
  const { id, locale, title } = words;
  const shared = {
    kind,
    id,
    locale,
    title: { text: title, marks: marksOf(ranges, "title") },
    overdue: isOverdue(words.reviewed, words.reviewEvery ?? usualReview, today),
  };
  if (!("stage" in words)) {
    return {
      ...shared,
      reason: reasonFor(words.questions, words.summary, ranges),
      channels: [],
      topic: words.topic,
    };
  }
  return {
    ...shared,
    reason: reasonFor(words.questions, words.useWhen, ranges),
    stage: words.stage,
    channels: words.channels,
    topic: words.article?.split("/")[0] ?? "",
    ...(words.shortcut !== undefined && { shortcut: words.shortcut }),
  };
}

/** The question with most matches, unless the title alone says it all. */
function reasonFor(questions: readonly string[], otherwise: string, ranges: readonly HitRange[]): MarkedText {
  const counts = questions.map((_, index) => marksOf(ranges, "questions", index).length);
  const most = Math.max(0, ...counts);
  const index = counts.indexOf(most);
  const question = questions[index];
  if (question === undefined || most <= marksOf(ranges, "title").length)
    return { text: otherwise, marks: [] };
  return { text: question, marks: marksOf(ranges, "questions", index) };
}

function marksOf(ranges: readonly HitRange[], field: HitRange["field"], index = 0): MarkedText["marks"] {
  return ranges
    .filter((range) => range.field === field && range.index === index)
    .map(({ start, end }) => ({ start, end }));
}

function isOverdue(reviewed: string, every: number, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewed) > every * 86_400_000;
}
