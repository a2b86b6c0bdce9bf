/** Promises nobody can be sure to keep. */
import type { Rule } from "../rule.ts";
import { frameAt, matchesOf } from "../sentence-facts.ts";
import { findWording } from "../wording.ts";

const id = "no-overpromise";

export const noOverpromise: Rule = {
  id,
  severity: { template: "error", article: "warning" },
  text: {
    title: "Promise only what is sure",
    because: "A promise that breaks once costs more trust than no promise at all.",
    explanation:
      "Reports guarantees of an outcome, “always”, “never again”, “100%”, “definitely”. What is in our own hands may be promised; a guarantee as a thing (“money-back guarantee”) is fine.",
    examples: {
      wrong: [
        { text: "We guarantee that it arrives on Friday.", expected: "We expect that it arrives on Friday." },
        {
          text: "Your parcel will definitely be there tomorrow.",
          expected: "Your parcel should be there tomorrow.",
        },
        {
          text: "This will never happen again.",
          expected: "We are working to keep this from happening again.",
        },
        { text: "I promise you will love it." },
      ],
      right: [
        "The lamp has a two-year guarantee.",
        "We can't guarantee a day, but most parcels arrive in three days.",
        "You can always write to us here.",
        "Have you definitely tried the second key?",
      ],
    },
  },
  checkSentence(sentence, { lexicon, report }) {
    for (const match of matchesOf(sentence, id)) {
      const frame = frameAt(sentence, match.start);
      if (frame !== undefined && (frame.mood === "question" || frame.relation === "condition")) continue;
      if (frame?.past && frame.modality === "none") continue;
      report({
        sentence,
        message: "Nobody can be sure of this. Say what you expect and what you will do.",
        ...findWording(id, sentence, lexicon, { match }),
      });
    }
  },
};
