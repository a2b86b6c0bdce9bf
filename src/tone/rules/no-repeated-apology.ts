/** One apology, meant. */
import { readWordings } from "../channel-wordings.ts";
import type { Rule } from "../rule.ts";

export const noRepeatedApology: Rule = {
  id: "no-repeated-apology",
  severity: { template: "warning", article: "suggestion" },
  text: {
    title: "Say sorry once",
    because: "The second apology takes the weight from the first and the place of what we will do.",
    explanation: "Reports the second apology in one text.",
    examples: {
      wrong: [
        { text: "I'm sorry about the delay. Your parcel left today. Again, we apologise for the delay." },
      ],
      right: [
        "I'm sorry about the delay. Your parcel left today.",
        "I'm sorry about the delay. Thank you for waiting.",
        "Your parcel left today.",
      ],
    },
  },
  checkText(context) {
    for (const { sentences } of readWordings(context)) {
      if (sentences.length < 2) continue;
      const apologies = sentences.filter(({ signals }) => signals.has("apology"));
      for (const sentence of apologies.slice(1))
        context.report({ sentence, message: "This apologises a second time. Say what you will do instead." });
    }
  },
};
