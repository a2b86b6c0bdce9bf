/** Bad news is acknowledged before it is told. */
import { readWordings } from "../channel-wordings.ts";
import type { Rule } from "../rule.ts";

const id = "require-empathy-first";

export const requireEmpathyFirst: Rule = {
  id,
  severity: { template: "warning", article: "off" },
  text: {
    title: "Acknowledge first, then explain",
    because: "People listen to the facts once they know they were heard.",
    explanation:
      "Looks at whole templates of the stages decline and apologise: one of the first three sentences names what the customer goes through, says sorry or says thank you. A text message has no room for it.",
    examples: {
      wrong: [
        { text: "Our prices are fixed. You can use a gift card.", document: { stage: "decline" } },
        { text: "The courier was late. I'll send it again today.", document: { stage: "apologise" } },
      ],
      right: [
        {
          text: "I understand you hoped for a lower price. You can use a gift card.",
          document: { stage: "decline" },
        },
        {
          text: "I'm sorry your parcel is late. I'll send it again today.",
          document: { stage: "apologise" },
        },
        { text: "The courier comes on Monday.", document: { stage: "resolve" } },
      ],
    },
  },
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
