/** Turns a reproach, an order or a bare demand into a request. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import type { Token } from "../../token.ts";
import { slice, whole } from "../../rewrite-sentence.ts";
import { afterSubject, isWhole, joined, startOfGroup, verbEnd } from "./sentence-pieces.ts";
import { spell } from "./spelling.ts";

const forget = spell("भूलना");

/** “आप फ़्लैट नंबर डालना भूल गए” → “कृपया फ़्लैट नंबर डालें।”; “गलत पिन डाला” → “आइए, पिन एक बार साथ में देख लेते हैं।” */
export function askInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  if (!isWhole(sentence, frame) || frame.actor !== "you") return undefined;
  const from = afterSubject(tokens, frame);
  const groupStart = startOfGroup(tokens, frame);
  const wrongAt = tokens.findIndex(({ text }, at) => at >= from && at < groupStart && text === spell("गलत"));
  if (wrongAt >= 0) {
    const noun = slice(sentence, wrongAt + 1, groupStart);
    return noun === "" ? undefined : whole(sentence, `आइए, ${noun} एक बार साथ में देख लेते हैं।`);
  }
  if (frame.verb === forget || tokens[frame.verbAt]?.lemma === forget) {
    const infinitive = tokens[groupStart - 1];
    if (infinitive === undefined || !/(?:ना|नी|ने)$/u.test(infinitive.text)) return undefined;
    return please(sentence, from, groupStart - 1, infinitive);
  }
  const verb = tokens[frame.verbAt];
  if (!frame.negative || !frame.past || verb === undefined || !frame.classes.has("ask-for")) return undefined;
  return please(sentence, from, groupStart, verb);
}

/** “आपको फ़ॉर्म भेजना होगा”, “फ़ॉर्म भेजो” → “कृपया फ़ॉर्म भेजें।” */
export function pleaseInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
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
export function askWhether(sentence: Sentence): Rewording | undefined {
  const { tokens } = sentence;
  const yourAt = tokens.findIndex(({ text }) => /^आपक[ाीे]$/u.test(text));
  const endAt = tokens.findIndex(({ text }, at) => at > yourAt && /^(?:क्या|चाहिए)$/u.test(text));
  if (yourAt < 0 || endAt <= yourAt + 1) return undefined;
  const own = `अपन${tokens[yourAt]?.text.at(-1) ?? "ा"}`;
  return whole(sentence, `क्या आप ${own} ${slice(sentence, yourAt + 1, endAt)} बता सकते हैं?`);
}

function please(sentence: Sentence, from: number, verbAt: number, verb: Token): Rewording | undefined {
  const request = asRequest(verb);
  if (request === undefined) return undefined;
  let object = slice(sentence, from, verbAt).replace(/^(?:कृपया|प्लीज़|प्लीज)\s+/u, "");
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
