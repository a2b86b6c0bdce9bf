/** One apology, meant. */
import { readWordings } from "../channel-wordings.ts";
import type { Rule } from "../rule.ts";

export const noRepeatedApology: Rule = {
  id: "no-repeated-apology",
  severity: { template: "warning", article: "suggestion" },
  checkText(context) {
    for (const { sentences } of readWordings(context)) {
      if (sentences.length < 2) continue;
      const apologies = sentences.filter(({ signals }) => signals.has("apology"));
      for (const sentence of apologies.slice(1))
        context.report({ sentence, message: "This apologises a second time. Say what you will do instead." });
    }
  },
};
