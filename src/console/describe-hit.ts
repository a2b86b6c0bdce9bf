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
    reviewed: words.reviewed,
    owner: words.owner,
    overdue: isOverdue(words.reviewed, words.reviewEvery ?? usualReview, today),
  };
  if (!("stage" in words)) {
    return {
      ...shared,
      reason: reasonFor(words, words.summary, ranges),
      channels: [],
      topic: words.topic,
    };
  }
  return {
    ...shared,
    reason: reasonFor(words, words.useWhen, ranges),
    stage: words.stage,
    channels: words.channels,
    topic: words.article?.split("/")[0] ?? "",
    useWhen: words.useWhen,
    ...(words.notWhen !== undefined && { notWhen: words.notWhen }),
    ...(words.shortcut !== undefined && { shortcut: words.shortcut }),
  };
}

/** The question with most matches, else a keyword that matched; neither where the title alone says it all. */
function reasonFor(
  { questions, keywords }: Pick<TemplateCard, "questions" | "keywords">,
  otherwise: string,
  ranges: readonly HitRange[],
): MarkedText {
  const inTitle = marksOf(ranges, "title").length;
  const question = mostMarked(questions, "questions", ranges);
  if (question && question.marks.length > inTitle) return question;
  const keyword = mostMarked(keywords, "keywords", ranges);
  return keyword && inTitle === 0 ? keyword : { text: otherwise, marks: [] };
}

function mostMarked(
  texts: readonly string[],
  field: HitRange["field"],
  ranges: readonly HitRange[],
): MarkedText | undefined {
  const marked = texts.map((text, index) => ({ text, marks: marksOf(ranges, field, index) }));
  return marked.reduce<MarkedText | undefined>(
    (best, each) => (each.marks.length > (best?.marks.length ?? 0) ? each : best),
    undefined,
  );
}

function marksOf(ranges: readonly HitRange[], field: HitRange["field"], index = 0): MarkedText["marks"] {
  return ranges
    .filter((range) => range.field === field && range.index === index)
    .map(({ start, end }) => ({ start, end }));
}

function isOverdue(reviewed: string, every: number, today: string): boolean {
  return Date.parse(today) - Date.parse(reviewed) > every * 86_400_000;
}
