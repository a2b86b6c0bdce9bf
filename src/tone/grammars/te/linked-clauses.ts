/** How a Telugu clause changes its meaning by the one that follows: threats, regrets, excuses. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { readWord } from "./words.ts";

/** Corrects what a clause says by the clause that follows it. */
export function linkClauses(frames: Frame[], tokens: readonly Token[], lexicon: Lexicon): void {
  for (const [index, frame] of frames.entries()) link(frame, frames[index + 1], tokens, lexicon);
  const last = frames.at(-1);
  if (last === undefined || last.relation === "condition") return;
  while (last.end < tokens.length && tokens[last.end]?.kind === "word") last.end += 1;
}

function link(frame: Frame, next: Frame | undefined, tokens: readonly Token[], lexicon: Lexicon): void {
  const told =
    next?.actor === "we" &&
    !next.negative &&
    lexicon.hasClass({ text: next.verb, lemma: next.verb }, "inform");
  const { actor, relation, past } = frame;
  if ((relation === "report" || relation === "reason") && told && actor !== "you") frame.relation = "main";
  if (relation === "condition" && regrets(frame, tokens, lexicon)) frame.relation = "reason";
  if (relation === "condition" && actor === "you" && isRegretted(frame, tokens, lexicon)) {
    accuse(frame);
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
    frame.negative = false;
  }
  if (relation === "reason" && actor === "you" && past && /బట్టే$/u.test(tokens[frame.end - 1]?.text ?? ""))
    accuse(frame);
  if (isTaunt(frame, next, tokens)) {
    accuse(frame);
    frame.actor = "you";
    frame.negative = false;
  }
  if (frame.contrast && actor === "you" && past && !frame.negative) accuse(frame);
  if (isThreat(frame, next)) {
    frame.relation = "main";
    frame.actor = "you";
    frame.modality = "must";
    frame.negative = false;
  }
  if (frame.mood === "command" && next?.actor === "we" && next.modality === "will" && !next.negative)
    frame.polite = true;
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
  if (frame.actor === "we" || frame.classes.has("happen") || frame.passive) return false;
  return next.actor === "we" && next.modality === "will" && !next.negative && next.classes.has("threat");
}

const taunts = new Set(["ఎలా", "మరి", "ఏం", "మరేం", "ఎందుకు"]);

/** “నూనె మార్చకుండా నడిపితే ఇంజిన్ ఎలా ఉంటుంది?”: what else did you expect. */
function isTaunt(frame: Frame, next: Frame | undefined, tokens: readonly Token[]): boolean {
  const { relation, actor, classes, modality } = frame;
  if (relation !== "condition" || next?.mood !== "question" || next.modality !== "will") return false;
  if (actor === "we" || next.actor !== "thing" || modality !== "none") return false;
  if (classes.has("happen") || classes.has("existential")) return false;
  const clause = tokens.slice(frame.start, frame.end);
  const asked = tokens.slice(next.start, next.end).some(({ text }) => taunts.has(text));
  return asked && (frame.negative || clause.some(({ text }) => text.endsWith("కుండా")));
}

/** “మీరు చెప్పి ఉంటే ఇలా జరిగేది కాదు”: had you only told us, this would not have happened. */
function isRegretted(frame: Frame, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!/ుంటే$|^ఉంటే$/u.test(tokens[frame.end - 1]?.text ?? "")) return false;
  return tokens.slice(frame.end, frame.end + reach).some(({ text }) => {
    const verb = /(?:ేది|ేదే|ేవి|ేవారు|ేవాళ్ళం)$/u.test(text) ? readWord(text, lexicon).verb : undefined;
    return verb?.form === "relative" && !verb.past;
  });
}
