/** A decline or an apology goes on to what happens next. */
import { readWordings } from "../channel-wordings.ts";
import type { Rule } from "../rule.ts";
import { hasOffer } from "../way-forward.ts";

const id = "require-next-step";

export const requireNextStep: Rule = {
  id,
  severity: { template: "error", article: "off" },
  text: {
    title: "A decline or apology offers something",
    because: "“No” or “sorry” alone leaves the customer where they were.",
    explanation:
      "Looks at whole templates of the stages decline and apologise: at least one sentence says what you will do or what the customer can do.",
    examples: {
      wrong: [
        { text: "Thank you for asking. I'm sorry about the scratch.", document: { stage: "apologise" } },
        { text: "Thank you for asking. Our prices are fixed.", document: { stage: "decline" } },
      ],
      right: [
        {
          text: "I'm sorry about the scratch. I'll send a new top tomorrow.",
          document: { stage: "apologise" },
        },
        { text: "Our prices are fixed. You can save 5% with a gift card.", document: { stage: "decline" } },
        { text: "Our prices are fixed.", document: { stage: "resolve" } },
      ],
    },
  },
  checkText(context) {
    const { document, lexicon, report } = context;
    if (document.stage !== "decline" && document.stage !== "apologise") return;
    for (const { sentences } of readWordings(context)) {
      const last = sentences.at(-1);
      if (last === undefined || sentences.some((sentence) => hasOffer(sentence, lexicon))) continue;
      report({
        sentence: last,
        message: "This template offers nothing. Add what you will do, or what the customer can do.",
        expected: lexicon.grammar.stock?.(id) ?? [],
      });
    }
  },
};
