/** Bad news is acknowledged before it is told. */
import { readWordings } from "../channel-wordings.ts";
import type { Rule } from "../rule.ts";

const id = "require-empathy-first";

export const requireEmpathyFirst: Rule = {
  id,
  severity: { template: "warning", article: "off" },
  checkText(context) {
    const { document, report } = context;
    if (document.stage !== "decline" && document.stage !== "apologise") return;
    for (const { channel, sentences, insertsTemplate } of readWordings(context)) {
      if (channel === "sms") continue;
      const first = sentences[0];
      const opening = sentences.slice(0, 3);
      const heard = opening.some(
        ({ signals }) => signals.has("empathy") || signals.has("apology") || signals.has("thanks"),
      );
      if (first === undefined || heard || insertsTemplate) continue;
      report({
        sentence: first,
        message: "This starts without a word on what the customer goes through. Acknowledge it first.",
      });
    }
  },
};
