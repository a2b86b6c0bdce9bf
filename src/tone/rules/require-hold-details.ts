/** Asking somebody to wait: ask, say why, say how long. */
import type { Frame } from "../frame.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Signal } from "../lexicon-data.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { frameAt, hasTime, isTitle, matchesOf } from "../sentence-facts.ts";

const id = "require-hold-details";

export const requireHoldDetails: Rule = {
  id,
  severity: { template: "error", article: "off" },
  text: {
    title: "A hold asks, says why, and says how long",
    because: "Waiting without knowing why or how long feels twice as long, and people hang up.",
    explanation:
      "Reports a request to wait (hold, stay on the line, bear with me) that doesn’t ask, gives no reason, or gives no length of time. The reason and the time may stand in the sentence before or after.",
    examples: {
      wrong: [
        { text: "Please hold.", expected: "May I put you on hold for two minutes while I check this?" },
        { text: "Hold on." },
        { text: "One moment, please." },
        { text: "I'll put you on hold while I check your order." },
        { text: "Bear with me for two minutes." },
      ],
      right: [
        "May I put you on hold for two minutes while I check your order?",
        "Could you wait about a minute? I'd like to look up your delivery.",
        "Please hold the button for five seconds.",
        "We are holding your parcel until Friday.",
        "Your order is on hold.",
      ],
    },
  },
  checkSentence(sentence, { lexicon, report }) {
    if (isTitle(sentence)) return;
    if (!matchesOf(sentence, id).some(({ start }) => asksNow(frameAt(sentence, start)))) return;
    const missing = missingFrom(sentence, lexicon);
    if (missing.length === 0) return;
    report({
      sentence,
      message: `This asks somebody to wait without ${missing.join(" and ")}. Add ${missing.length === 1 ? "it" : "them"}.`,
      expected: lexicon.grammar.stock?.(id) ?? [],
    });
  },
};

/** Not what somebody had to do, or would have to if. */
function asksNow(frame: Frame | undefined): boolean {
  return (
    frame === undefined || (!frame.past && frame.relation !== "report" && frame.relation !== "condition")
  );
}

function missingFrom(sentence: Sentence, lexicon: Lexicon): string[] {
  const around = [
    sentence,
    ...[sentence.previous, sentence.next].filter((one) => one?.block === sentence.block),
  ];
  const sentences = around.filter((one) => one !== undefined);
  const says = (signal: Signal) => sentences.some(({ signals }) => signals.has(signal));
  const missing: string[] = [];
  if (!says("hold-asking") && !sentence.question) missing.push("asking");
  if (!says("hold-reason")) missing.push("a reason");
  if (!sentences.some((one) => hasTime(one, lexicon))) missing.push("a length of time");
  return missing;
}
