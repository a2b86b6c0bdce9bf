/** Reads the clauses of a Hindi sentence: each ends with its verb; what hangs on what is told by the word that opens it. */
import type { Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { findPredicate } from "./clause.ts";
import { conjunctions, contrasts, lightVerbs, links, politeWords, subjects } from "./function-words.ts";
import { readClause } from "./read-clause.ts";
import { readNeighbours } from "./neighbours.ts";
import { spell, spellSet } from "./spelling.ts";
import { readVerbGroup } from "./verb-group.ts";
import { addVerbless } from "./verbless.ts";

const that = spell("कि");
const then = spell("तो");
const but = spell("पर");
const no = spell("नहीं");
const still = spell("तब");
const also = spell("भी");
/** After another clause these only add what else is true: “…, हालाँकि उसे जोड़ा जा सकता है”. */
const concessions = spellSet("हालाँकि यद्यपि");
/** What follows is what would happen otherwise. */
const threats = spellSet("वरना अन्यथा");
const doubts = spellSet("लगना मानना सोचना उम्मीद");
/** “दबाएँ और नाम लिखें”: steps on a screen. */
const pressing = spellSet("दबाना टैप क्लिक चुनना खोलना");
const questionWords = spellSet("क्या कब कहाँ कौन किस कैसे कैसा कैसी क्यों कितना कितनी कितने");
const clauseMark = /^[।.!?;:—–]$/u;

/** Where the clause that is being read began, and how it hangs on the rest. */
interface Opening {
  start: number;
  relation: Relation;
  contrast: boolean;
  /** After “आपने बताया कि”: all that follows is somebody's account. */
  reported: boolean;
  /** After “हमें नहीं लगता कि”: what follows is denied. */
  doubted: boolean;
}

export function readFrames(tokens: readonly Token[], lexicon: Lexicon): Frame[] {
  const frames: Frame[] = [];
  const question = tokens.slice(-2).some(({ text }) => text === "?");
  const polite = tokens.some(({ text }) => politeWords.has(text));
  const opening: Opening = { start: 0, relation: "main", contrast: false, reported: false, doubted: false };
  for (let at = 0; at < tokens.length; at += 1) {
    if (openClause(opening, tokens, at, frames, lexicon)) continue;
    const group = readVerbGroup(tokens, at, lexicon);
    if (group === undefined) continue;
    const place = { tokens, start: opening.start, group, lexicon };
    const predicateAt = lightVerbs.has(group.verb) ? findPredicate(place) : -1;
    const frame = readClause({ ...place, predicateAt }, { question, polite, ...opening });
    if (opening.doubted) frame.negative = !frame.negative;
    opening.doubted = false;
    if (frame.relation === "relative" && frame.negative && frames.length === 0) frame.relation = "condition";
    frames.push(frame);
    at = group.end - 1;
    closeClause(opening, tokens, frame);
  }
  addVerbless(frames, tokens, lexicon, { question, polite });
  stretch(frames, tokens);
  if (question) tellApart(frames, tokens);
  readNeighbours(frames, tokens);
  const steps = frames.some(({ mood, verb }) => mood === "command" && pressing.has(verb));
  if (frames.length > 1)
    for (const frame of frames) if (steps || isRequest(frame, tokens)) frame.polite = true;
  return frames;
}

/** “गाड़ी ग़लत लगाई आपने, अब ख़र्चा हम क्यों दें?”: what stands before the clause that asks is told. */
function tellApart(frames: Frame[], tokens: readonly Token[]): void {
  const asks = tokens.findIndex(({ text }) => questionWords.has(text));
  for (const frame of frames.slice(0, -1))
    if (frame.end <= asks && tokens.slice(frame.end, frame.end + 2).some(({ text }) => text === ","))
      if (frame.mood === "question") frame.mood = "statement";
}

/** नंबर भेजिए, मैं देखती हूँ: beside another clause बताइए is an offer. */
function isRequest({ mood, verbAt }: Frame, tokens: readonly Token[]): boolean {
  return mood === "command" && tokens.slice(verbAt, verbAt + 3).some(({ text }) => /[िइ]ए$|^दें$/u.test(text));
}

/** Marks and linking words; true where the token is nothing else. */
function openClause(
  opening: Opening,
  tokens: readonly Token[],
  at: number,
  frames: Frame[],
  lexicon: Lexicon,
): boolean {
  const { text, kind } = tokens[at] as Token;
  const before = frames.at(-1);
  if (kind === "mark") {
    const ends =
      clauseMark.test(text) || (text === "," && before !== undefined && before.start >= opening.start);
    if (!ends) return true;
    if (!opening.reported || text !== ",") opening.relation = "main";
    Object.assign(opening, { start: at + 1, contrast: false });
    return true;
  }
  const first = at === opening.start || (tokens[at - 1]?.kind === "mark" && tokens[at - 1]?.text !== "(");
  const link = links[text];
  if (link !== undefined && (first || link === "purpose")) {
    const concedes = concessions.has(text) && before !== undefined;
    opening.relation = concedes ? "main" : link;
    if (concedes) opening.contrast = true;
    if (link === "purpose") opening.start = at;
  }
  const afterVerb = before?.end === at || (tokens[at - 1]?.text === no && at - 1 > opening.start);
  if (text === that && before !== undefined && opening.start <= at) {
    const reported = isReport(before, lexicon);
    if (before.classes.has("telling") && before.modality !== "will") before.relation = "reason";
    const lacks = before.negative && !isDoubt(before) && !before.classes.has("telling");
    const relation = reported || before.hollow === true ? "report" : lacks ? "purpose" : "main";
    Object.assign(opening, { start: at + 1, relation, contrast: false, reported, doubted: isDoubt(before) });
    return true;
  }
  if (first && text === no && tokens[at + 1]?.text === then) {
    Object.assign(opening, { start: at + 2, relation: "condition", contrast: false });
    return true;
  }
  if ((conjunctions.has(text) || text === but) && (first || afterVerb)) {
    if (threats.has(text)) opening.relation = "condition";
    else if (contrasts.has(text) || opening.relation !== "report") opening.relation = "main";
    Object.assign(opening, { start: at + 1, contrast: contrasts.has(text) });
    return true;
  }
  if (text !== then || !afterVerb || before === undefined) return conjunctions.has(text) && !first;
  makeCondition(before, tokens);
  Object.assign(opening, { start: at, relation: opening.reported ? "report" : "main" });
  return true;
}

/** “नंबर न मिले तो …” is a condition without अगर; “आपने नहीं बताया तो …” stays a reproach. */
function makeCondition(frame: Frame, tokens: readonly Token[]): void {
  if (frame.past && frame.actor === "you" && (frame.negative || frame.hollow === true)) return;
  frame.relation = "condition";
  if (frame.mood === "command") frame.mood = "statement";
  const named = tokens.slice(frame.start, frame.verbAt).some(({ text }) => subjects[text] === "we");
  if (frame.actor === "we" && frame.modality === "may" && !frame.passive && !named) frame.actor = "you";
}

function closeClause(opening: Opening, tokens: readonly Token[], frame: Frame): void {
  const next = tokens[frame.end];
  if (next === undefined || next.kind === "mark") return;
  opening.start = Math.max(opening.start, frame.end);
  if (next.text !== then && opening.relation === "condition") opening.relation = "main";
  if (next.text === still && tokens[frame.end + 1]?.text === also) frame.relation = "condition";
}

/** आपने बताया कि, हम समझते हैं कि: what follows is somebody's account. What we tell is our own. */
function isReport(frame: Frame, lexicon: Lexicon): boolean {
  if (frame.negative || frame.modality === "will") return false;
  const weTell = frame.actor !== "you" || (frame.mood === "command" && frame.about.has("reader"));
  if (weTell && frame.classes.has("telling")) return false;
  return frame.classes.has("report") || lexicon.hasClass({ text: frame.verb, lemma: frame.verb }, "report");
}

function isDoubt({ negative, verb, mood }: Frame): boolean {
  return negative && doubts.has(verb) && mood === "statement";
}

/** Words after the verb belong to its clause up to the next one. */
function stretch(frames: Frame[], tokens: readonly Token[]): void {
  frames.forEach((frame, index) => {
    const limit = frames[index + 1]?.start ?? tokens.length;
    while (frame.end < limit && tokens[frame.end]?.kind !== "mark" && tokens[frame.end]?.text !== then)
      frame.end += 1;
  });
}
