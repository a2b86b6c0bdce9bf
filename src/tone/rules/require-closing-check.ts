/** A closing asks whether everything is settled. */
import { readWordings } from "../channel-wordings.ts";
import type { Rule } from "../rule.ts";

const id = "require-closing-check";

export const requireClosingCheck: Rule = {
  id,
  severity: { template: "error", article: "off" },
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
