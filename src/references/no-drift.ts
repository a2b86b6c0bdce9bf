/** A reply and its article, one of which changed after the other was last reviewed. */
import type { Fault } from "#schemas/fault.ts";
import type { Article, Template } from "#schemas/words.ts";
import { fieldPlace } from "./field-place.ts";
import { unseenChanges } from "./history.ts";
import { resolveId } from "./ids.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

export const noDrift: ReferenceRule = {
  id: "no-drift",
  severity: "warning",
  because: "The customer would be told one thing by the agent and read another on the site.",
  *find(index) {
    const { history } = index;
    const replies = new Map<Article, Template[]>();
    for (const { template, article } of findPairs(index)) {
      replies.set(article, [...(replies.get(article) ?? []), template]);
      const [newest] = unseenChanges(article, template, history);
      if (!newest) continue;
      const message = `The article ${article.file} changed on ${newest.day}, after this reply was last reviewed. Read both; once they say the same, run “npm run review -- mark ${template.file}”.`;
      yield { place: fieldPlace(template, ["article"]), message };
    }
    for (const [article, own] of replies) {
      const changed = own.filter((template) => unseenChanges(template, article, history).length > 0);
      if (changed.length > 0) yield explain(article, changed);
    }
  },
};

function* findPairs({ words, reachable }: WordIndex): Iterable<{ template: Template; article: Article }> {
  const { articles, templates, settings } = words;
  const byKey = new Map(articles.map((article) => [`${article.locale}/${article.id}`, article]));
  for (const template of templates) {
    if (template.data.draft || template.data.article === undefined) continue;
    const [id] = resolveId(template.data.article, reachable.get(template.locale));
    const article = byKey.get(`${template.locale}/${id}`) ?? byKey.get(`${settings.defaultLocale}/${id}`);
    if (article && !article.data.draft) yield { template, article };
  }
}

function explain(article: Article, changed: Template[]): Fault {
  const [first] = changed;
  const named = `The reply ${first?.file}${changed.length > 1 ? ` and ${changed.length - 1} more that rest on this article` : ""}`;
  const message = `${named} changed after the article was last reviewed. Read both; once they say the same, run “npm run review -- mark ${article.file}”.`;
  return { place: fieldPlace(article, ["reviewed"]), message };
}
