/** Short forms nobody explained. */
import type { Rule } from "../rule.ts";
import { isHarmless, matchesOf, tokenRange } from "../sentence-facts.ts";
import { explainedIn, findShortForms, stacks } from "../short-forms.ts";

export const noUnexplainedAcronym: Rule = {
  id: "no-unexplained-acronym",
  severity: { template: "warning", article: "off" },
  checkText({ sentences, lexicon, report }) {
    const explained = new Set(sentences.flatMap(explainedIn));
    for (const sentence of sentences) {
      const found = findShortForms(sentence, lexicon);
      if (found.length === 0 || stacks(sentence, found)) continue;
      const jargon = new Set(
        matchesOf(sentence, "no-jargon").flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, at) => start + at),
        ),
      );
      for (const index of found) {
        const raw = sentence.tokens[index]?.raw ?? "";
        if (isHarmless(sentence, "no-jargon", index, index + 1)) explained.add(raw);
        if (explained.has(raw) || jargon.has(index)) continue;
        explained.add(raw);
        report({
          sentence,
          ...tokenRange(sentence, index, index + 1),
          message: `Not everybody knows “${raw}”. Write it out, or explain it in brackets.`,
        });
      }
    }
  },
};
