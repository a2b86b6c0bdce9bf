/** Brush-offs, excuses and empty phrases. */
import { frameAt } from "../frame.ts";
import type { Rule } from "../rule.ts";
import { isTitle, matchesOf } from "../sentence-facts.ts";
import { goesOn } from "../way-forward.ts";
import { findWording } from "../wording.ts";

const id = "no-dismissal";

export const noDismissal: Rule = {
  id,
  severity: { template: "error", article: "warning" },
  checkSentence(sentence, { lexicon, report }) {
    if (isTitle(sentence)) return;
    for (const match of matchesOf(sentence, id)) {
      const frame = frameAt(sentence.frames, match.start);
      if (
        (frame?.relation === "condition" && match.end <= frame.end) ||
        (frame?.relation === "report" && frame.actor === "you")
      )
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
