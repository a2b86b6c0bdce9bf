/** Sentences one can read in one breath. */
import type { Rule } from "../rule.ts";

/** Words a sentence may have; languages that join words (Telugu) need fewer. */
const most: Record<string, number> = { en: 32, hi: 36, te: 24, fa: 36 };
const otherwise = 32;

export const maxSentenceLength: Rule = {
  id: "max-sentence-length",
  severity: { template: "warning", article: "suggestion" },
  checkSentence(sentence, { document, limits, report }) {
    const { locale, kind } = document;
    const own = limits["max-sentence-length"]?.[locale] ?? most[locale] ?? otherwise;
    const limit = own + (kind === "article" ? 8 : 0);
    const words = new Set(sentence.tokens.filter(({ kind }) => kind !== "mark").map(({ start }) => start))
      .size;
    if (words <= limit) return;
    report({
      sentence,
      message: `This sentence has ${words} words; ${limit} is the most. Make it two or three.`,
    });
  },
};
