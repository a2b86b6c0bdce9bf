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
