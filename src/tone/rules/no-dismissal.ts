/** Brush-offs, excuses and empty phrases. */
import type { Rule } from "../rule.ts";
import { frameAt, isTitle, matchesOf } from "../sentence-facts.ts";
import { goesOn } from "../way-forward.ts";
import { findWording } from "../wording.ts";

const id = "no-dismissal";

export const noDismissal: Rule = {
  id,
  severity: { template: "error", article: "warning" },
  text: {
    title: "Take it seriously",
    because: "Brushed off once, people stop believing everything else we write.",
    explanation:
      "Reports playing down (“it’s only a scratch”), hiding behind policy, “I don’t know” without “I’ll find out”, an apology that is none (“sorry if you feel that way”) and stock phrases that mean nothing.",
    examples: {
      wrong: [
        { text: "That's our policy." },
        { text: "I don't know." },
        { text: "We are sorry if you feel that way." },
        { text: "It's only a small scratch." },
        { text: "Your call is important to us." },
        { text: "That's not my department." },
      ],
      right: [
        "I don't know yet; I'll find out and write to you by noon.",
        "Our returns policy gives you 30 days.",
        "I'm sorry the table arrived scratched.",
        "Shipping is only ₹99.",
      ],
    },
  },
  checkSentence(sentence, { lexicon, report }) {
    if (isTitle(sentence)) return;
    for (const match of matchesOf(sentence, id)) {
      const frame = frameAt(sentence, match.start);
      if (frame?.relation === "condition" || (frame?.relation === "report" && frame.actor === "you"))
        continue;
      if (goesOn(sentence, match.end, lexicon)) continue;
      if (sentence.signals.has("find-out") || sentence.next?.signals.has("find-out") === true) continue;
      report({
        sentence,
        message: "This brushes the reader off. Name what happened to them and what you will do.",
        ...findWording(id, sentence, lexicon, { match }),
      });
    }
  },
};
