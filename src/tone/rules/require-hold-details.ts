/** Asking somebody to wait: ask, say why, say how long. */
import { frameAt, type Frame } from "../frame.ts";
import type { Lexicon } from "../lexicon.ts";
import type { Signal } from "../lexicon-data.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import { hasTime, isTitle, matchesOf } from "../sentence-facts.ts";

const id = "require-hold-details";

export const requireHoldDetails: Rule = {
  id,
  severity: { template: "error", article: "off" },
  checkSentence(sentence, { lexicon, report }) {
    if (isTitle(sentence)) return;
    if (!matchesOf(sentence, id).some(({ start }) => asksNow(frameAt(sentence.frames, start)))) return;
    const missing = missingFrom(sentence, lexicon);
    if (missing.length === 0) return;
    report({
      sentence,
      message: `This asks somebody to wait without ${missing.join(" and ")}. Add ${missing.length === 1 ? "it" : "them"}.`,
      expected: lexicon.grammar.stock?.(id) ?? [],
    });
  },
};

/** Not what somebody had to do, would have to if, or need not do. */
function asksNow(frame: Frame | undefined): boolean {
  if (frame === undefined) return true;
  if (frame.negative && frame.modality === "must") return false;
  return !frame.past && frame.relation !== "report" && frame.relation !== "condition";
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
