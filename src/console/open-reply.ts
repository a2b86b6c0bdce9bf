/** Everything the page needs to show one template or article: all languages, what it inserts, what it rests on. */
import { parsePlaceholders } from "#reply/placeholders.ts";
import type { TemplateText } from "#reply/template-body.ts";
import type { Opened, Reference } from "./exchange.ts";
import type { ReplyTexts } from "./reply-shelf.ts";
import { textOf } from "./search-records.ts";
import type { ArticleWords, TemplateWords } from "./words.ts";

/** Takes the texts of each language. */
export function openReply(reference: Reference, languages: readonly ReplyTexts[]): Opened | undefined {
  const { kind, id } = reference;
  const found = languages.flatMap((texts) => {
    const words = texts.find(reference);
    return words ? [{ words, texts }] : [];
  });
  if (found.length === 0) return undefined;
  if (kind === "article") {
    return {
      kind,
      id,
      versions: byLocale(
        found.map(({ words }) => words as ArticleWords),
        (words) => words,
      ),
    };
  }
  const templates = found.map(({ words, texts }) => ({ ...(words as TemplateWords), texts }));
  const article = templates.find((words) => words.article)?.article ?? "";
  const articles = languages.flatMap((texts) => texts.find({ kind: "article", id: article }) ?? []);
  return {
    kind,
    id,
    versions: byLocale(templates, ({ texts: _texts, ...words }) => ({ words, text: textOf(words) })),
    partials: byLocale(templates, ({ source, texts }) => collectPartials(source, texts)),
    article: byLocale(articles as ArticleWords[], ({ title, url }) => ({ title, url })),
  };
}

function byLocale<Words extends { locale: string }, Value>(
  found: readonly Words[],
  show: (words: Words) => Value,
): Record<string, Value> {
  return Object.fromEntries(found.map((words) => [words.locale, show(words)]));
}

/** What it inserts, what that inserts, and so on, in the same language. */
function collectPartials(
  source: string,
  texts: ReplyTexts,
  found: Record<string, TemplateText> = {},
): Record<string, TemplateText> {
  for (const { kind, name } of parsePlaceholders(source).placeholders) {
    if (kind !== "partial" || found[name]) continue;
    const partial = texts.findPartial(name);
    if (!partial) continue;
    found[name] = textOf(partial);
    collectPartials(partial.source, texts, found);
  }
  return found;
}
