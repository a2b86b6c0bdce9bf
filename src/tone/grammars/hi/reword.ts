/** Builds better Hindi wordings from the clause a rule objects to; none where the result might not be grammatical. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import { writtenText } from "../../mapped-text.ts";
import type { Sentence } from "../../sentence.ts";
import type { Token } from "../../token.ts";
import { datives, negations, particles, subjects } from "./function-words.ts";
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
  forget: spell("भूलना"),
  please: spell("कृपया"),
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
    pieces.push(limit.replace.get(at) ?? shown(sentence, at, at + 1));
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

/** “आप फ़्लैट नंबर डालना भूल गए” → “कृपया फ़्लैट नंबर डालें।”; “गलत पिन डाला” → “आइए, पिन एक बार साथ में देख लेते हैं।” */
function askInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  if (!isWhole(sentence, frame) || frame.actor !== "you") return undefined;
  const from = afterSubject(tokens, frame);
  const groupStart = startOfGroup(tokens, frame);
  const wrongAt = tokens.findIndex(({ text }, at) => at >= from && at < groupStart && text === spell("गलत"));
  if (wrongAt >= 0) {
    const noun = shown(sentence, wrongAt + 1, groupStart);
    return noun === "" ? undefined : whole(sentence, `आइए, ${noun} एक बार साथ में देख लेते हैं।`);
  }
  if (frame.verb === words.forget || tokens[frame.verbAt]?.lemma === words.forget) {
    const infinitive = tokens[groupStart - 1];
    if (infinitive === undefined || !/(?:ना|नी|ने)$/u.test(infinitive.text)) return undefined;
    return please(sentence, from, groupStart - 1, infinitive);
  }
  const verb = tokens[frame.verbAt];
  if (!frame.negative || !frame.past || verb === undefined || !frame.classes.has("ask-for")) return undefined;
  return please(sentence, from, groupStart, verb);
}

/** “आपको फ़ॉर्म भेजना होगा”, “फ़ॉर्म भेजो” → “कृपया फ़ॉर्म भेजें।” */
function pleaseInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  if (frame.actor !== "you" || frame.passive || frame.negative || !isWhole(sentence, frame)) return undefined;
  const from = afterSubject(tokens, frame);
  const groupStart = startOfGroup(tokens, frame);
  if (frame.mood === "command") {
    const lastAt = verbEnd(sentence, frame) - 1;
    const last = tokens[lastAt];
    return last === undefined ? undefined : please(sentence, from, lastAt, last);
  }
  if (frame.modality !== "must") return undefined;
  const infinitiveAt = tokens.findLastIndex(
    ({ text, lemma }, at) =>
      at >= from && at < frame.end && /(?:ना|नी|ने)$/u.test(text) && lemma !== text.slice(0, -1),
  );
  const infinitive = tokens[infinitiveAt];
  if (infinitive === undefined || groupStart - infinitiveAt > 3) return undefined;
  return please(sentence, from, infinitiveAt, infinitive);
}

/** “आपका ईमेल क्या है?” → “क्या आप अपना ईमेल बता सकते हैं?” */
function askWhether(sentence: Sentence): Rewording | undefined {
  const { tokens } = sentence;
  const yourAt = tokens.findIndex(({ text }) => /^आपक[ाीे]$/u.test(text));
  const endAt = tokens.findIndex(({ text }, at) => at > yourAt && /^(?:क्या|चाहिए)$/u.test(text));
  if (yourAt < 0 || endAt <= yourAt + 1) return undefined;
  const own = `अपन${tokens[yourAt]?.text.at(-1) ?? "ा"}`;
  return whole(sentence, `क्या आप ${own} ${shown(sentence, yourAt + 1, endAt)} बता सकते हैं?`);
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
    return whole(sentence, joined([shown(sentence, 0, soonAt), "… तक", shown(sentence, after, end)]));
  }
  const readerAt = tokens.findIndex(({ text }, at) => at < end && /^आप(?:को|से)$/u.test(text));
  if (readerAt < 0) return undefined;
  return whole(
    sentence,
    joined([shown(sentence, 0, readerAt + 1), "… तक", shown(sentence, readerAt + 1, end)]),
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
  if (vowed) return whole(sentence, `उम्मीद है कि ${shown(sentence, thatAt + 1, end)}।`);
  if (frame.modality !== "will" || frame.negative || !isWhole(sentence, frame)) return undefined;
  const sureAt = tokens.findIndex(({ text }) => sure.has(text));
  if (sureAt < 0) return undefined;
  let after = sureAt + 1;
  while (/^(?:ही|रूप|से|तौर|पर)$/u.test(tokens[after]?.text ?? "")) after += 1;
  return whole(sentence, joined(["उम्मीद है कि", shown(sentence, 0, sureAt), shown(sentence, after, end)]));
}

function please(sentence: Sentence, from: number, verbAt: number, verb: Token): Rewording | undefined {
  const request = asRequest(verb);
  if (request === undefined) return undefined;
  let object = shown(sentence, from, verbAt).replace(/^(?:कृपया|प्लीज़|प्लीज)\s+/u, "");
  object = object
    .replace(/\s*(?:अब तक|अभी तक|नहीं|तो)$/u, "")
    .replace(/\s+(?:अब तक|अभी तक|नहीं)(?=\s|$)/gu, "");
  return whole(sentence, joined(["कृपया", object, request]));
}

const irregularStems: Record<string, string> = { करना: "कर", देना: "दे", लेना: "ले", जाना: "जा", होना: "हो" };

/** भेजना, भेजो, भेजा → भेजें. */
function asRequest({ raw, lemma }: Token): string | undefined {
  const stem = irregularStems[lemma] ?? stemOf(raw, lemma.slice(0, -2));
  if (stem === undefined) return undefined;
  if (stem === "दे" || stem === "ले") return `${stem}ं`;
  if (stem === "हो") return undefined;
  return /[\u093e-\u094c]$/u.test(stem) ? `${stem}एँ` : `${stem}ें`;
}

/** The stem as written: nukta and chandrabindu stay. */
function stemOf(raw: string, stem: string): string | undefined {
  for (let length = raw.length; length > 0; length -= 1)
    if (spell(raw.slice(0, length)) === stem) return raw.slice(0, length);
  return undefined;
}

function afterSubject(tokens: readonly Token[], frame: Frame): number {
  let from = frame.start;
  for (let at = frame.start; at < frame.verbAt; at += 1) {
    const text = tokens[at]?.text ?? "";
    if (subjects[text] === "you" || datives[text] === "you") from = at + 1;
    else if (text === spell("लिए") && tokens[at - 1]?.text === spell("आपके")) from = at + 1;
  }
  while (particles.has(tokens[from]?.text ?? "") && from < frame.verbAt) from += 1;
  return from;
}

function startOfGroup(tokens: readonly Token[], frame: Frame): number {
  let start = frame.verbAt;
  while (start > frame.start && negations.has(tokens[start - 1]?.text ?? "")) start -= 1;
  return start;
}

function verbEnd({ tokens }: Sentence, frame: Frame): number {
  return tokens.slice(0, frame.end).findLastIndex(({ kind }) => kind !== "mark") + 1;
}

/** The clause is the whole sentence, but for a greeting set off by a comma. */
function isWhole({ tokens, frames }: Sentence, frame: Frame): boolean {
  const last = tokens.findLastIndex(({ kind }) => kind !== "mark");
  return frames.length === 1 && frame.end > last && !tokens.slice(0, last).some(({ text }) => text === ",");
}

function whole(sentence: Sentence, expected: string): Rewording {
  return { start: sentence.start, end: sentence.end, expected: [expected] };
}

function joined(pieces: string[]): string {
  return `${pieces.filter((piece) => piece !== "").join(" ")}।`;
}

function shown({ block, tokens }: Sentence, start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined || end <= start
    ? ""
    : writtenText(block.text, first.start, last.end);
}
