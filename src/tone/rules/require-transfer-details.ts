/** Handing somebody over: say to whom and why, and on the phone a number in case the line drops. */
import type { Signal } from "../lexicon-data.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { frameAt, hasTime, isTitle, matchesOf, sameBlock } from "../sentence-facts.ts";

const id = "require-transfer-details";

export const requireTransferDetails: Rule = {
  id,
  severity: { template: "error", article: "off" },
  text: {
    title: "A transfer says to whom and why",
    because: "Passed on without a word, people fear telling their story from the start again.",
    explanation:
      "Reports a transfer that names no person or team, or gives no reason; in a phone script also one without a number to call back. Details may stand in the sentence before or after.",
    examples: {
      wrong: [
        { text: "I'll transfer you now." },
        { text: "Let me put you through to billing." },
        { text: "You will be transferred." },
        {
          text: "I'd like to connect you with Asha in the delivery team, because she can see the route.",
          document: { channel: "phone" },
        },
      ],
      right: [
        "May I connect you with Asha in our delivery team, who can see the driver's route?",
        "I'll pass you to the billing team because they can correct the invoice.",
        "You can pay by bank transfer.",
        "We transfer the money within two days.",
      ],
    },
  },
  checkSentence(sentence, { document, lexicon, report }) {
    if (isTitle(sentence)) return;
    const match = matchesOf(sentence, id)[0];
    if (match === undefined) return;
    const says = (signal: Signal) => sameBlock(sentence).some(({ signals }) => signals.has(signal));
    const missing: string[] = [];
    if (!says("transfer-whom")) missing.push("to whom");
    const reported = frameAt(sentence, match.start)?.past === true && hasTime(sentence, lexicon);
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
