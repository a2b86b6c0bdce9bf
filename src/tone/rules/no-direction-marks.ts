/** Invisible direction controls and two kinds of digits in one place. */
import { describeLocale } from "#i18n/locales.ts";
import type { Rule, RuleContext } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

const embeddings = /[\u202a-\u202e]/u;
const marks = /[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e]/u;
const digitSets = [/[0-9]/u, /[٠-٩]/u, /[۰-۹]/u, /[०-९]/u, /[౦-౯]/u];

export const noDirectionMarks: Rule = {
  id: "no-direction-marks",
  severity: { template: "warning", article: "warning" },
  text: {
    title: "No stray direction marks, one kind of digits",
    because:
      "Invisible marks travel with the copied reply and turn numbers and sentences around; mixed digits look like a mistake.",
    explanation:
      "Reports direction embeddings and overrides everywhere, other direction controls in left-to-right languages, and sentences that mix two sets of digits.",
    examples: {
      wrong: [
        { text: "Your number is \u202b104518\u202c." },
        { text: "Your number is \u200f104518." },
        { text: "Call ۱۲3 for help." },
      ],
      right: ["Your number is 104518.", "Call 123 for help.", "Thank you."],
    },
  },
  checkSentence(sentence, context) {
    const source = sourceOf(sentence, context);
    const stray = (describeLocale(context.document.locale).dir === "rtl" ? embeddings : marks).exec(source);
    if (stray !== null) {
      const message =
        "An invisible direction mark stands here. Delete it; the page sets the direction itself.";
      context.report({ sentence, message });
    }
    if (digitSets.filter((digits) => digits.test(source)).length > 1)
      context.report({ sentence, message: "This sentence mixes two kinds of digits. Use one." });
  },
};

/** The sentence as written: digits are folded in the block's own text. Placeholders and links don’t count. */
function sourceOf({ block, start, end }: Sentence, { document }: RuleContext): string {
  const { text } = block;
  const inside = text.neutrals.filter(({ at }) => at >= start && at < end);
  let from = text.sourceAt(start);
  let source = "";
  for (const { sourceStart, sourceEnd } of inside) {
    source += document.text.slice(from, sourceStart);
    from = sourceEnd;
  }
  return source + document.text.slice(from, text.sourceEndAt(end));
}
