/** `related` and `article` fields that lead to no article, or to more than one. */
import { listNames, suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Article, Template } from "#schemas/words.ts";
import { fieldPlace } from "./field-place.ts";
import { namesLike, resolveId, type Ids } from "./ids.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noUnknownArticle: ReferenceRule = {
  id: "no-unknown-article",
  severity: "error",
  because: "The reader would be sent to a page that does not exist.",
  *find(index) {
    for (const entry of [...index.words.articles, ...index.words.templates])
      for (const { written, path } of namedArticles(entry)) {
        const fault = explain(written, index.reachable.get(entry.locale));
        if (fault) yield { place: fieldPlace(entry, path), ...fault };
      }
  },
};

export function namedArticles({
  data,
}: Article | Template): { written: string; path: (string | number)[] }[] {
  if ("related" in data) return data.related.map((written, at) => ({ written, path: ["related", at] }));
  return data.article === undefined ? [] : [{ written: data.article, path: ["article"] }];
}

function explain(written: string, known: Ids | undefined): Omit<Fault, "place"> | undefined {
  const meant = resolveId(written, known);
  if (meant.length === 1) return undefined;
  if (meant.length > 1)
    return {
      message: `“${written}” can be ${listNames(meant, "or")}. Write one of them in full.`,
      expected: meant,
    };
  const near = nearest(written, namesLike(written, known));
  const advice = near.length > 0 ? suggest(near) : " Write it as topic/name, or leave it out.";
  return { message: `There is no article “${written}”.${advice}`, expected: near };
}
