/** Sentences one can read in one breath. */
import type { Rule } from "../rule.ts";

/** Words a sentence may have; languages that join words (Telugu) need fewer. */
const most: Record<string, number> = { en: 32, hi: 36, te: 24, fa: 36 };
const otherwise = 32;

export const maxSentenceLength: Rule = {
  id: "max-sentence-length",
  severity: { template: "warning", article: "suggestion" },
  text: {
    title: "Keep sentences short",
    because: "In a long sentence people lose the beginning before they reach the end.",
    explanation:
      "Counts words; the limit is 32 in English, 36 in Hindi and Persian, 24 in Telugu, and 8 more in articles. A words folder or a template can set others under `limits`.",
    examples: {
      wrong: [
        {
          text: "We looked at the photos of the table that you kindly sent us on Monday, asked the workshop in Jaipur what they think about the crack near the left leg, and heard from them this morning that it is only in the varnish.",
        },
      ],
      right: [
        "We looked at your photos. The crack is only in the varnish.",
        "Thank you.",
        "Your table ships today.",
      ],
    },
  },
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
