/** Which answers the home page shows first: those that other answers send their readers to. */
import type { ArticleView } from "#/library.ts";

const mostOfOneTopic = 2;

export function pickOftenAsked(articles: readonly ArticleView[], count: number): ArticleView[] {
  const mentions = new Map<string, number>();
  for (const { related } of articles) for (const id of related) mentions.set(id, (mentions.get(id) ?? 0) + 1);
  const taken = new Map<string, number>();
  return articles
    .filter(({ data }) => data.audience === "public")
    .toSorted((a, b) => (mentions.get(b.id) ?? 0) - (mentions.get(a.id) ?? 0))
    .filter(({ topic }) => {
      taken.set(topic, (taken.get(topic) ?? 0) + 1);
      return (taken.get(topic) ?? 0) <= mostOfOneTopic;
    })
    .slice(0, count);
}
