/** How long the sentences of each topic are, in each language: the plainest sign of how hard they are to read. */
import { describeLocale } from "#i18n/locales.ts";
import type { Words } from "#schemas/words.ts";
import { extractProse } from "#tone/prose.ts";

export interface Readability {
  topic: string;
  locale: string;
  sentences: number;
  /** Words a sentence, on average; one digit after the point. */
  words: number;
}

/** Public and internal articles alike, drafts left out; in the order of topics.yaml and settings.yaml. */
export function measureReadability({ articles, topics, settings }: Words): Readability[] {
  return Object.keys(topics).flatMap((topic) =>
    settings.locales.flatMap((locale) => {
      const count = countWords(locale);
      const texts = articles.filter(
        (article) => article.topic === topic && article.locale === locale && !article.data.draft,
      );
      const counts = texts.flatMap(({ file, text }) =>
        extractProse({ file, text, locale, kind: "article" })
          .blocks.filter(({ kind }) => kind === "paragraph" || kind === "list-item")
          .flatMap((block) => count(block.text.text)),
      );
      if (counts.length === 0) return [];
      const average = counts.reduce((sum, words) => sum + words, 0) / counts.length;
      return [{ topic, locale, sentences: counts.length, words: Math.round(average * 10) / 10 }];
    }),
  );
}

/** Words of each sentence of a text. */
function countWords(locale: string): (text: string) => number[] {
  const { lang } = describeLocale(locale);
  const bySentence = new Intl.Segmenter(lang, { granularity: "sentence" });
  const byWord = new Intl.Segmenter(lang, { granularity: "word" });
  return (text) =>
    Array.from(bySentence.segment(text), ({ segment }) =>
      Array.from(byWord.segment(segment)).reduce((sum, { isWordLike }) => sum + (isWordLike ? 1 : 0), 0),
    ).filter((words) => words > 0);
}
