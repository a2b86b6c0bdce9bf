/** How a Telugu clause changes its meaning by the one that follows: threats, regrets, excuses. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { youPronouns } from "./function-words.ts";
import { isBrought, spareOwnAffairs } from "./own-affairs.ts";
import { readWord } from "./words.ts";

/** Corrects what a clause says by the clause that follows it. */
export function linkClauses(frames: Frame[], tokens: readonly Token[], lexicon: Lexicon): void {
  const last = frames.at(-1);
  while (
    last &&
    last.relation !== "condition" &&
    last.end < tokens.length &&
    tokens[last.end]?.kind === "word"
  )
    last.end += 1;
  spareOwnAffairs(frames, tokens, lexicon);
  for (const [index, frame] of frames.entries()) link(frame, frames[index + 1], tokens, lexicon);
}

function link(frame: Frame, next: Frame | undefined, tokens: readonly Token[], lexicon: Lexicon): void {
  const ours =
    next?.actor === "colleague" && tokens.slice(next.start, next.verbAt).some(({ text }) => text === "మా");
  const told =
    (next?.actor === "we" || ours) &&
    next?.negative === false &&
    lexicon.hasClass({ text: next.verb, lemma: next.verb }, "inform");
  const { actor, relation, past } = frame;
  if (isFeared(frame, next)) frame.relation = "report";
  if ((relation === "report" || relation === "reason") && told && actor !== "you") frame.relation = "main";
  if (relation === "condition" && frame.about.has("disaster")) frame.relation = "reason";
  if (relation === "condition" && regrets(frame, tokens, lexicon)) frame.relation = "reason";
  if (relation === "condition" && mayMeanYou(frame) && isRegretted(frame, tokens, lexicon)) {
    accuse(frame);
    frame.actor = "you";
    frame.modality = "none";
    frame.negative = false;
  }
  if (relation === "reason" && actor === "you" && past && next?.negative && next.past) accuse(frame);
  if (
    relation === "reason" &&
    actor === "you" &&
    frame.negative &&
    excuses.test(tokens[frame.end - 1]?.text ?? "")
  ) {
    accuse(frame);
    frame.modality = "none";
    frame.negative = false;
  }
  if (relation === "reason" && actor === "you" && past && /బట్టే$/u.test(tokens[frame.end - 1]?.text ?? ""))
    accuse(frame);
  if (isTaunt(frame, next, tokens) || isForeseen(frame, tokens, lexicon)) {
    accuse(frame);
    frame.actor = "you";
    frame.mood = "statement";
    frame.modality = "none";
    frame.negative = false;
  }
  const clause = tokens.slice(frame.start, frame.end);
  if (
    frame.contrast &&
    actor === "you" &&
    past &&
    !frame.negative &&
    clause.some(({ text }) => youPronouns.has(text))
  )
    accuse(frame);
  const repeated = clause.some(({ text }) => /^(?:ఎ|ఇ)న్ని(?:సార్లు|మార్లు)$/u.test(text));
  const patient = next?.actor === "we" && next.modality === "will" && !next.negative;
  if (isShrug(frame, next) || (repeated && relation === "condition" && !patient)) frame.relation = "reason";
  if (isThreat(frame, next) || isBargain(frame, next, tokens)) {
    frame.relation = "main";
    frame.actor = "you";
    frame.modality = "must";
    frame.negative = false;
  }
  if (relation === "condition" && next?.verb === frame.verb && next.start === frame.end) next.hollow = true;
  if (frame.modality === "must" && (isBrought(frame, tokens) || (frame.polite && next?.mood === "command")))
    frame.modality = "should";
  if (frame.mood === "command" && next?.actor === "we" && next.modality === "will" && !next.negative)
    frame.polite = true;
}

/** “రాదు అనుకోకండి”: what the reader need not think. */
function isFeared({ end, actor, mood }: Frame, next: Frame | undefined): boolean {
  if (actor === "we" || mood !== "statement" || next?.start !== end) return false;
  return next.mood === "command" && next.negative && next.classes.has("mind");
}

/** “బాధపడితే (అందుకు) క్షమించండి”. */
function regrets({ end }: Frame, tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.slice(end, end + 2).some((token) => lexicon.hasClass(token, "apology"));
}

function accuse(frame: Frame): void {
  frame.relation = "main";
  frame.classes = new Set([...frame.classes, "fault"]);
}

/** మీరు రానందున, మీరు పంపకపోబట్టే. */
const excuses = /(?:నందున|నందువల్లే?|నందుకే|బట్టే?)$/u;

/** Words after “had you …” within which its “would have” is looked for. */
const reach = 12;

/** “కట్టకపోతే కనెక్షన్ ఆపేస్తాం”: do it, or else. */
function isThreat(frame: Frame, next: Frame | undefined): boolean {
  if (frame.relation !== "condition" || !frame.negative || frame.past || next === undefined) return false;
  const chosen = frame.classes.has("commit");
  if (frame.actor === "we" || (frame.classes.has("happen") && !chosen) || frame.passive) return false;
  if (next.modality !== "will") return false;
  if (next.actor === "we") return !next.negative && next.classes.has("threat");
  const losing = next.negative
    ? next.classes.has("receive")
    : next.verb !== "వచ్చు" && next.classes.has("loss");
  return losing && (chosen || frame.about.has("commit"));
}

/** “కట్టాకే మాట్లాడతాం”, “తెస్తేనే మొదలవుతుంది”: only when you have done your part. */
function isBargain(frame: Frame, next: Frame | undefined, tokens: readonly Token[]): boolean {
  if (frame.relation !== "condition" || frame.negative || next === undefined || frame.actor === "we")
    return false;
  if (!/(?:ాకే|[తట]ేనే)$/u.test(tokens[frame.end - 1]?.text ?? "") || next.negative) return false;
  return (
    (frame.classes.has("owe") || frame.classes.has("commit")) &&
    next.modality === "will" &&
    next.actor === "we"
  );
}

const taunts = new Set(["ఎలా", "మరి", "ఏం", "మరేం", "ఎందుకు"]);

/** “నచ్చకపోతే మానేయండి”, “వేరే షాపుకు వెళ్ళవచ్చు”: no choice but a shrug. */
function isShrug({ relation, negative, verb }: Frame, next: Frame | undefined): boolean {
  if (relation !== "condition" || !negative || verb !== "నచ్చు" || next === undefined) return false;
  return leaving.has(next.verb) && (next.mood === "command" || next.modality === "can");
}

const leaving = new Set(["మాను", "వెళ్ళు", "వదులు", "పోవు", "కొను"]);

/** “(చూసుకుని) సంతకం పెట్టి ఉంటే”: where nobody is named and it does not happen by itself, the reader is meant. */
function mayMeanYou({ actor, passive, classes, about }: Frame): boolean {
  if (actor === "you") return true;
  return actor === "thing" && !passive && (!classes.has("happen") || about.has("properly"));
}

/** “తుప్పు పట్టక ఏం చేస్తుంది?”: what else would it do. */
function isForeseen({ start, end, mood, actor }: Frame, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (mood !== "question" || actor === "we" || actor === "colleague") return false;
  return tokens.slice(start, end).some(({ text }, index) => {
    if (!/^(?:ఏం|ఇంకేం|మరేం)$/u.test(tokens[start + index + 1]?.text ?? "") || !text.endsWith("క"))
      return false;
    const { verb } = readWord(text, lexicon);
    return verb?.form === "participle" && verb.negative;
  });
}

/** “నూనె మార్చకుండా నడిపితే ఇంజిన్ ఎలా ఉంటుంది?”: what else did you expect. */
function isTaunt(frame: Frame, next: Frame | undefined, tokens: readonly Token[]): boolean {
  const { relation, actor, classes, modality } = frame;
  const after = (at: number) => tokens[frame.end + at]?.text ?? "";
  if (relation === "condition" && after(0) === "ఎలా" && after(1) === "?") return true;
  if (relation !== "condition" || next?.mood !== "question" || next.modality !== "will") return false;
  if (actor === "we" || next.actor !== "thing" || modality !== "none") return false;
  if (classes.has("happen") || classes.has("existential")) return false;
  const clause = tokens.slice(frame.start, frame.end);
  const answer = tokens.slice(next.start, next.end);
  if (answer.some(({ text }) => text === "మరి") && frame.negative !== next.negative) return true;
  if (next.negative && (next.classes.has("mishap") || next.about.has("mishap"))) return true;
  const asked = answer.some(({ text }) => taunts.has(text));
  if (answer.some(({ text }) => text.endsWith("కుండా"))) return true;
  return (
    asked && (frame.negative || leaving.has(frame.verb) || clause.some(({ text }) => text.endsWith("కుండా")))
  );
}

/** “మీరు చెప్పి ఉంటే ఇలా జరిగేది కాదు”: had you only told us, this would not have happened. */
function isRegretted(frame: Frame, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!/ుంటే$|^ఉంటే$/u.test(tokens[frame.end - 1]?.text ?? "")) return false;
  const wouldBe = /(?:ేది|ేదే|ేవి|ేవారు|ేవాళ్ళం)$/u;
  return tokens.slice(frame.end, frame.end + reach).some(({ text }, index, after) => {
    if (!wouldBe.test(text)) return false;
    if (after[index + 1]?.text === "కాదు") return true;
    const { verb } = readWord(text, lexicon);
    return verb?.form === "relative" && !verb.past;
  });
}
