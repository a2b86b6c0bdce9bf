/** Handing somebody over: say to whom and why, and on the phone a number in case the line drops. */
import { frameAt } from "../frame.ts";
import type { Signal } from "../lexicon-data.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { hasTime, isTitle, matchesOf, sameBlock } from "../sentence-facts.ts";

const id = "require-transfer-details";

export const requireTransferDetails: Rule = {
  id,
  severity: { template: "error", article: "off" },
  checkSentence(sentence, { document, lexicon, report }) {
    if (isTitle(sentence)) return;
    const match = matchesOf(sentence, id)[0];
    if (match === undefined) return;
    const says = (signal: Signal) => sameBlock(sentence).some(({ signals }) => signals.has(signal));
    const missing: string[] = [];
    if (!says("transfer-whom")) missing.push("to whom");
    const reported = frameAt(sentence.frames, match.start)?.past === true && hasTime(sentence, lexicon);
    if (!says("transfer-reason") && !reported) missing.push("why");
    const phone = (document.channel ?? sentence.block.channel) === "phone";
    if (phone && !givesNumber(sentence)) missing.push("which number to call if the line drops");
    if (missing.length === 0) return;
    report({
      sentence,
      message: `This hands the reader over without saying ${missing.join(" and ")}. Say so, and ask first.`,
      expected: lexicon.grammar.stock?.(id) ?? [],
    });
  },
};

/** The paragraph holds a number to call, or one that follows in the same channel's wording. */
function givesNumber(sentence: Sentence): boolean {
  for (
    let one: Sentence | undefined = sentence, steps = 0;
    one && steps < reach;
    one = one.next, steps += 1
  ) {
    if (one.block.channel !== sentence.block.channel) return false;
    if (one.block.text.neutrals.some(({ type }) => type === "phone")) return true;
  }
  return false;
}

/** Sentences a script may go on after the hand-over before it gives the number. */
const reach = 12;
