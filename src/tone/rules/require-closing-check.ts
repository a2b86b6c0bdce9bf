/** A closing asks whether everything is settled. */
import { readWordings } from "../channel-wordings.ts";
import type { Rule } from "../rule.ts";

const id = "require-closing-check";

export const requireClosingCheck: Rule = {
  id,
  severity: { template: "error", article: "off" },
  text: {
    title: "Ask before closing",
    because: "The question that was not asked comes back as a new conversation.",
    explanation:
      "Looks at whole templates of the stage close: one sentence asks whether anything is left, or says how to come back.",
    examples: {
      wrong: [
        { text: "Thank you for writing to us. Goodbye.", document: { stage: "close" } },
        { text: "Thanks for your order.", document: { stage: "close" } },
      ],
      right: [
        { text: "Is there anything else I can do for you? Thank you.", document: { stage: "close" } },
        { text: "Does that settle everything? Thank you for writing.", document: { stage: "close" } },
        { text: "Thanks for your order.", document: { stage: "greet" } },
      ],
    },
  },
  checkText(context) {
    const { document, lexicon, report } = context;
    if (document.stage !== "close") return;
    for (const { sentences, insertsTemplate } of readWordings(context)) {
      const last = sentences.at(-1);
      if (
        last === undefined ||
        insertsTemplate ||
        sentences.some(({ signals }) => signals.has("closing-check"))
      )
        continue;
      report({
        sentence: last,
        message: "This closes without asking whether everything is settled. Ask.",
        expected: lexicon.grammar.stock?.(id) ?? [],
      });
    }
  },
};
