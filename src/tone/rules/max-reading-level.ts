/** Texts somebody can read who left school at fourteen. */
import type { Rule } from "../rule.ts";

const highest = 10;
const fewestWords = 100;

export const maxReadingLevel: Rule = {
  id: "max-reading-level",
  severity: { template: "warning", article: "suggestion" },
  checkText({ sentences, lexicon, limits, report }) {
    const countSyllables = lexicon.grammar.countSyllables;
    const first = sentences[0];
    if (countSyllables === undefined || first === undefined) return;
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    if (tokens.length < fewestWords) return;
    const words = tokens.filter(({ kind }) => kind === "word");
    if (words.length < fewestWords) return;
    const syllables = words.reduce((sum, { text }) => sum + countSyllables(text), 0);
    const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
    const limit = limits["max-reading-level"] ?? highest;
    if (grade <= limit) return;
    report({
      sentence: first,
      message: `This text reads at school year ${Math.round(grade)}; ${limit} is the most. Use shorter words and sentences.`,
    });
  },
};
