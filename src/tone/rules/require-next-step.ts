/** A decline or an apology goes on to what happens next. */
import { readWordings } from "../channel-wordings.ts";
import type { Rule } from "../rule.ts";
import { hasOffer } from "../way-forward.ts";

const id = "require-next-step";

export const requireNextStep: Rule = {
  id,
  severity: { template: "error", article: "off" },
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
