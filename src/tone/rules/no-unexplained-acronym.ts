/** Short forms nobody explained. */
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { matchesOf, tokenRange } from "../sentence-facts.ts";

const shortForm = /^[A-Z]{2,6}s?$/;

export const noUnexplainedAcronym: Rule = {
  id: "no-unexplained-acronym",
  severity: { template: "warning", article: "off" },
  text: {
    title: "Explain short forms",
    because: "Letters only mean something to those who already know.",
    explanation:
      "Reports a word of two to six capitals that is neither generally known (the lexicon’s class known-acronym) nor explained in brackets in the same text.",
    examples: {
      wrong: [{ text: "Your DCN is on the label." }, { text: "The QRT will call by noon." }],
      right: [
        "Your DCN (delivery code number) is on the label.",
        "The delivery code number (DCN) is on the label. The DCN has six digits.",
        "Your PIN and the USB port are fine.",
        "PLEASE READ THIS.",
      ],
    },
  },
  checkText({ sentences, lexicon, report }) {
    const explained = new Set(sentences.flatMap(explainedIn));
    for (const sentence of sentences) {
      const jargon = new Set(
        matchesOf(sentence, "no-jargon").flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, at) => start + at),
        ),
      );
      sentence.tokens.forEach((token, index) => {
        if (token.kind !== "word" || !shortForm.test(token.raw) || explained.has(token.raw)) return;
        if (
          lexicon.hasClass(token, "known-acronym") ||
          lexicon.knows(token.text) ||
          isCapital(sentence, index)
        )
          return;
        if (lexicon.hasClass(sentence.tokens[index - 1], "spells")) return;
        if (jargon.has(index)) return;
        explained.add(token.raw);
        report({
          sentence,
          ...tokenRange(sentence, index, index + 1),
          message: `Not everybody knows “${token.raw}”. Write it out, or explain it in brackets.`,
        });
      });
    }
  },
};

/** “DCN (delivery code)” and “delivery code (DCN)”. */
function explainedIn({ tokens }: Sentence): string[] {
  return tokens.flatMap(({ raw }, index) => {
    const before = tokens[index - 1]?.raw;
    const after = tokens[index + 1]?.raw;
    return shortForm.test(raw) && (after === "(" || (before === "(" && after === ")")) ? [raw] : [];
  });
}

/** Between other words in capitals it is shouting, not a short form. */
function isCapital({ tokens }: Sentence, index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (token) => token?.kind === "word" && /^[A-Z]{2,}$/.test(token.raw),
  );
}
