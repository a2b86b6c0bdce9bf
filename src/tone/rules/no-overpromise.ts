/** Promises nobody can be sure to keep. */
import { frameAt } from "../frame.ts";
import type { Rule } from "../rule.ts";
import { matchesOf } from "../sentence-facts.ts";
import { findWording } from "../wording.ts";

const id = "no-overpromise";

export const noOverpromise: Rule = {
  id,
  severity: { template: "error", article: "warning" },
  checkSentence(sentence, { lexicon, report }) {
    for (const match of matchesOf(sentence, id)) {
      const frame = frameAt(sentence.frames, match.start);
      if (frame !== undefined && (frame.mood === "question" || frame.relation === "condition")) continue;
      const last = frameAt(sentence.frames, match.end - 1);
      if (frame?.past && frame.modality === "none" && (last === undefined || last.past)) continue;
      report({
        sentence,
        message: "Nobody can be sure of this. Say what you expect and what you will do.",
        ...findWording(id, sentence, lexicon, { match }),
      });
    }
  },
};
