/** What one Hindi clause makes of another beside it. */
import type { Frame } from "../../frame.ts";
import type { Token } from "../../token.ts";
import { postpositions, subjects } from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";

const then = spell("तो");
const so = spell("इसलिए");
const ownFault = spellSet("ही कैसे कहां कौन किस किसका किसकी");
const back = spellSet("वह वे उसका उसकी उसके उनका उनकी उनके इसे इसको उसे इसकी इसके");
const and = spell("और");
const by = spellSet("इससे जिससे ताकि");
const leave = spellSet("कहना चाहना मानना बताना");
const going = spellSet("रहे रही रहा");
const safe = spellSet("सुरक्षित बचा बची बचे बचता बचती बचते");
const within = spellSet("में पर से");

type Writable = Frame & { classes: Set<string> };

export function readNeighbours(frames: Frame[], tokens: readonly Token[]): void {
  frames.forEach((frame, at) => {
    const next = frames[at + 1];
    if (next === undefined) return;
    if (isForetold(frame, next, tokens)) {
      Object.assign(frame, { actor: "you", mood: "statement", relation: "main", modality: "none" });
      Object.assign(frame, { negative: false, past: true, passive: false, hollow: true });
      (frame as Writable).classes.add("fault");
    }
    if (explains(next, frame, tokens)) (next as Writable).classes.add("state");
    if (back.has(tokens[next.start]?.text ?? "") && isTrouble(frame))
      (next as Writable).classes.add("unwelcome");
    if (comesOfLack(next, frame, tokens)) next.consequence = true;
    if (frame.negative && protects(next, tokens)) Object.assign(frame, { spares: true, denies: false });
    if (asksLeave(frame) && next.actor === "we")
      Object.assign(next, { spares: next.negative, denies: false });
    if (isBesides(next, tokens) || isDoneNow(next, tokens)) next.follows = true;
    if (isElsewhere(next, frame, tokens)) (next as Writable).classes.add("available");
  });
}

/** “गलत नंबर डालेंगे तो बिल गलत ही आएगा”, “… तो चलेगा कैसे?”: it serves the reader right. */
function isForetold(frame: Frame, next: Frame, tokens: readonly Token[]): boolean {
  if (frame.relation !== "condition" || next.relation !== "main" || next.negative) return false;
  if (frame.modality !== "will" || frame.actor === "colleague") return false;
  if (next.actor === "we" && !next.passive) return false;
  if (tokens[next.start]?.text !== then && tokens[next.start - 1]?.text !== then) return false;
  if (!/(?:ेंगे|एंगे|ओगे|ोगे|ोगी|ओगी|देंगे|लेंगे|होंगे)$/u.test(tokens[frame.end - 1]?.text ?? "")) return false;
  if (tokens.slice(frame.start, frame.end).some(({ text }) => subjects[text] === "we")) return false;
  const words = tokens.slice(next.start, next.end);
  if (next.mood === "question" || words.some(({ text }) => /^(?:न|ना)$/u.test(text)))
    return words.some(({ text }) => ownFault.has(text));
  const stressed = words.slice(1).some(({ text }) => text === then);
  return (
    next.modality === "will" && (next.actor === "thing" || next.passive) && (stressed || standsAlone(words))
  );
}

/** ही of what comes of it, not of a word before a postposition (शाम को ही). */
function standsAlone(words: readonly Token[]): boolean {
  return words.some(({ text }, at) => text === spell("ही") && !postpositions.has(words[at - 1]?.text ?? ""));
}

/** “जो दिक्कत आई थी, वह नहीं आएगी”: what is gone was no good. */
function isTrouble({ classes, about }: Frame): boolean {
  return classes.has("unwelcome") || about.has("unwelcome");
}

/** “कॉपी साथ रखें, काउंटर पर दिखानी होगी”: says what the step before is for. */
function explains(frame: Frame, before: Frame, tokens: readonly Token[]): boolean {
  if (before.mood !== "command" || frame.modality !== "must" || frame.negative) return false;
  return !tokens.slice(frame.start, frame.verbAt).some(({ text }) => /^आप/u.test(text));
}

/** “रीडिंग नहीं ले पाए, इसलिए दो महीने का बिल साथ आया है”: what was done about it. */
function comesOfLack(frame: Frame, before: Frame, tokens: readonly Token[]): boolean {
  if (!before.negative || !before.past || before.actor === "colleague") return false;
  const opening = tokens.slice(Math.max(0, frame.start - 1), frame.start + 1);
  return (
    opening.some(({ text }) => text === so) && !frame.classes.has("fault") && !frame.classes.has("ended")
  );
}

/** “इस खिड़की पर नहीं होता, वह कमरा 4 में होता है”: where or how it is had instead. */
function isElsewhere(frame: Frame, before: Frame, tokens: readonly Token[]): boolean {
  if (!before.negative || frame.negative || frame.past || frame.relation !== "main") return false;
  if (frame.actor !== "thing" || !back.has(tokens[frame.start]?.text ?? "")) return false;
  return tokens.slice(frame.start, frame.verbAt).some(({ text }) => within.has(text));
}

/** “…, इससे आपका पैसा बचा रहता है”: what the “not” before it is good for. */
function protects({ start, end, negative }: Frame, tokens: readonly Token[]): boolean {
  const words = tokens.slice(start, end).map(({ text }) => text);
  return !negative && by.has(words[0] ?? "") && words.some((text) => safe.has(text));
}

/** “शिकायत दर्ज हो गई है और मिस्त्री परसों आएगा”: somebody does something besides. */
function isBesides({ start, actor }: Frame, tokens: readonly Token[]): boolean {
  if (tokens[start - 1]?.text !== and) return false;
  return actor === "colleague" || subjects[tokens[start]?.text ?? ""] === "we";
}

/** “…, नई प्रति भेज रहे हैं”, “…, हम नया दे देंगे”: what we do about it. */
function isDoneNow(
  { start, end, actor, negative, modality, classes }: Frame,
  tokens: readonly Token[],
): boolean {
  if (actor !== "we" || negative || !classes.has("offer") || tokens[start - 1]?.text !== ",") return false;
  return modality === "will" || tokens.slice(start, end).some(({ text }) => going.has(text));
}

/** “जब तक आप हाँ न कहें, …”: what we leave undone until then is left to the reader. */
function asksLeave({ actor, relation, negative, verb }: Frame): boolean {
  return actor === "you" && relation === "condition" && negative && leave.has(verb);
}
