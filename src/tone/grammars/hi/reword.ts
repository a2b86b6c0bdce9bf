/** Builds better Hindi wordings from the clause a rule objects to; none where the result might not be grammatical. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import type { Token } from "../../token.ts";
import { slice, whole } from "../../rewrite-sentence.ts";
import { negations } from "./function-words.ts";
import { askInstead, askWhether, pleaseInstead } from "./reword-request.ts";
import { isWhole, joined, verbEnd } from "./sentence-pieces.ts";
import { spell, spellSet } from "./spelling.ts";
import { latinStock } from "./stock.ts";

export function reword(rule: string, sentence: Sentence, frame: Frame): Rewording | undefined {
  if (!/[\u0900-\u097f]/u.test(sentence.text)) {
    const expected = latinStock(rule);
    return expected.length > 0 ? { start: sentence.start, end: sentence.end, expected } : undefined;
  }
  switch (rule) {
    case "no-negative-phrasing":
      return sayWhen(sentence, frame);
    case "no-blame":
      return askInstead(sentence, frame);
    case "no-pressure":
      return pleaseInstead(sentence, frame);
    case "require-courtesy":
      return pleaseInstead(sentence, frame) ?? askWhether(sentence);
    case "require-follow-up-time":
      return addTime(sentence, frame);
    case "no-overpromise":
      return expectInstead(sentence, frame);
    default:
      return undefined;
  }
}

const words = {
  before: spell("पहले"),
  from: spell("से"),
  of: spell("के"),
  after: spell("बाद"),
  until: spell("तक"),
  without: spell("बिना"),
};

const openers = spellSet("दुर्भाग्यवश दुर्भाग्य अफसोस खेद माफ क्षमा सॉरी");

const tooWide = spellSet("किसी कोई कुछ कभी न");

/** “सोमवार से पहले नहीं भेज सकते” → “सोमवार से भेज सकते हैं।” */
function sayWhen(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const end = verbEnd(sentence, frame);
  const clause = tokens.slice(frame.start, end);
  if (frame.past || !isWhole(sentence, frame) || openers.has(clause[0]?.text ?? "")) return undefined;
  if (clause.some(({ text }) => tooWide.has(text)) || clause.some(({ kind }) => kind === "mark"))
    return undefined;
  const limit = findLimit(tokens, frame.start, end);
  if (limit === undefined) return undefined;
  const pieces: string[] = [];
  for (let at = frame.start; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (negations.has(token.text) || limit.drop.includes(at)) continue;
    pieces.push(limit.replace.get(at) ?? slice(sentence, at, at + 1));
  }
  const last = tokens[end - 1] as Token;
  const needsBe = /(?:ता|ते|ती)$/u.test(last.text);
  if (needsBe) pieces.push(last.text.endsWith("ते") ? "हैं" : "है");
  return whole(sentence, `${pieces.join(" ")}।`);
}

interface Limit {
  drop: number[];
  replace: Map<number, string>;
}

function findLimit(tokens: readonly Token[], start: number, end: number): Limit | undefined {
  for (let at = start; at < end; at += 1) {
    const text = tokens[at]?.text;
    const next = tokens[at + 1]?.text;
    if (text === words.from && next === words.before) return { drop: [at + 1], replace: new Map() };
    if (text === words.of && next === words.after) return { drop: [at + 1], replace: new Map([[at, "तक"]]) };
    if (text === words.of && next === words.without) return { drop: [], replace: new Map([[at + 1, "साथ"]]) };
    if (text !== words.without) continue;
    const ofAt = tokens.findIndex((token, index) => index > at && index < end && token.text === words.of);
    if (ofAt > at + 1 && ofAt <= at + 4) return { drop: [at], replace: new Map([[ofAt, "के साथ"]]) };
  }
  return undefined;
}

const vague = spellSet("जल्द जल्दी शीघ्र यथाशीघ्र ही से अतिशीघ्र");

/** “हम आपको जल्द ही फ़ोन करेंगे” → “हम आपको … तक फ़ोन करेंगे।” */
function addTime(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  if (!isWhole(sentence, frame) || sentence.question) return undefined;
  const end = tokens.findLastIndex(({ kind }) => kind !== "mark") + 1;
  const soonAt = tokens.findIndex(({ text }) => /^(?:जल्द|जल्दी|शीघ्र|यथाशीघ्र|अतिशीघ्र)$/u.test(text));
  if (soonAt >= 0) {
    let after = soonAt + 1;
    while (after < end && vague.has(tokens[after]?.text ?? "")) after += 1;
    return whole(sentence, joined([slice(sentence, 0, soonAt), "… तक", slice(sentence, after, end)]));
  }
  const readerAt = tokens.findIndex(({ text }, at) => at < end && /^आप(?:को|से)$/u.test(text));
  if (readerAt < 0) return undefined;
  return whole(
    sentence,
    joined([slice(sentence, 0, readerAt + 1), "… तक", slice(sentence, readerAt + 1, end)]),
  );
}

const sure = spellSet("पक्का जरूर निश्चित अवश्य यकीनन शर्तिया निश्चय निस्संदेह बेशक");

/** “आपका पार्सल कल पक्का पहुँच जाएगा” → “उम्मीद है कि आपका पार्सल कल पहुँच जाएगा।” */
function expectInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const end = tokens.findLastIndex(({ kind }) => kind !== "mark") + 1;
  const thatAt = tokens.findIndex(({ text }) => text === spell("कि"));
  const vowed = tokens.some(
    ({ text }, at) => at < thatAt && /^(?:गारंटी|वादा|वचन|यकीन|भरोसा|विश्वास)/u.test(text),
  );
  if (vowed) return whole(sentence, `उम्मीद है कि ${slice(sentence, thatAt + 1, end)}।`);
  if (frame.modality !== "will" || frame.negative || !isWhole(sentence, frame)) return undefined;
  const sureAt = tokens.findIndex(({ text }) => sure.has(text));
  if (sureAt < 0) return undefined;
  let after = sureAt + 1;
  while (/^(?:ही|रूप|से|तौर|पर)$/u.test(tokens[after]?.text ?? "")) after += 1;
  return whole(sentence, joined(["उम्मीद है कि", slice(sentence, 0, sureAt), slice(sentence, after, end)]));
}
