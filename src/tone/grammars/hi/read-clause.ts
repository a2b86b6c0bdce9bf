/** Writes the frame of one Hindi clause. */
import type { Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { agentOf, dativeOf, findActor, meansOthers, nominative } from "./actor.ts";
import { isNegatedBefore, predicateOf, verbIs, wordsBefore, type Clause } from "./clause.ts";
import { deniesSomething, isLack } from "./denial.ts";
import { postpositions } from "./function-words.ts";
import { givesUp, isHollow } from "./hollow.ts";
import { isMissed } from "./missed.ts";
import { tellReproach } from "./reproach.ts";
import { spell, spellSet } from "./spelling.ts";

/** What the clause inherits from the sentence around it. */
export interface Surroundings {
  question: boolean;
  polite: boolean;
  relation: Relation;
  contrast: boolean;
}

const be = spell("होना");
const give = spell("देना");
const write = spell("लिखना");
const then = spellSet("तो तब");
const toOthers = spellSet("से लिए");
const few = spell("कम");
/** फ़ोन पर, संदेश में: by what means, not what is done. */
const within = spellSet("में पर");
const only = spellSet("सिर्फ़ केवल मात्र");
const itself = spell("ही");
const times = spell("बार");
const bounds = spellSet("तक में को बार");
/** What comes about by itself: कार्ड चलते हैं, रसीद मिल जाती है. */
const supplied = spellSet("मिलना चलना बनना खुलना निकलना पहुँचना");
const granting = ["grant", "cover", "available"];
/** Verbs that tell what reached the customer; in the past that is their own account, no refusal. */
const coming = spellSet("मिलना आना पहुँचना दिखना लगना");
const dependent = new Set<Relation>(["condition", "purpose", "relative", "time"]);

export function readClause(clause: Clause, around: Surroundings): Frame {
  const { group, lexicon } = clause;
  const predicate = predicateOf(clause);
  const actor = findActor(clause);
  const command = isCommand(clause, actor, around);
  const offered = around.question && group.command === "neutral" && actor !== "you" && actor !== "colleague";
  const negative = (group.negative || isNegatedBefore(clause)) !== lexicon.hasClass(predicate, "unable");
  const frame: Frame & { about: Set<string>; classes: Set<string> } = {
    start: clause.start,
    end: group.end,
    verbAt: group.verbAt,
    verb: leansOn(predicate, command, lexicon) ? predicate.lemma : group.verb,
    actor: command ? "you" : offered ? "we" : actor,
    mood: command ? "command" : around.question ? "question" : "statement",
    modality: offered ? "will" : modalityOf(clause, command),
    negative,
    past: group.past,
    passive: agentOf(clause) === undefined && (group.passive || isDone(clause)),
    relation: around.relation,
    contrast: around.contrast,
    polite: around.polite || (group.command === "asking" && isSoft(clause)),
    classes: classesOf(clause, negative),
    about: aboutOf(clause),
  };
  if (verbIs(clause, "tell") && lexicon.hasClass(clause.tokens[group.start - 1], "fault-noun"))
    for (const name of ["faulty", "fault"]) frame.about.delete(name);
  if (dativeOf(clause) === "you" && coming.has(group.verb)) frame.classes.add("receive");
  addReader(frame, clause);
  tellReproach(frame, clause);
  frame.hollow ??= isHollow(clause, frame);
  if (givesUp(clause, frame))
    Object.assign(frame, { mood: "statement", negative: true, denies: true, hollow: true });
  else {
    frame.spares = frame.negative && !isMissed(clause, frame);
    frame.denies = !frame.spares && deniesSomething(clause, frame);
  }
  return frame;
}

/** Whether the noun is the idea of the verb: वापस करना; “ढक्कन बंद करें” is a step to take. */
function leansOn(predicate: Token | undefined, command: boolean, lexicon: Lexicon): predicate is Token {
  if (predicate === undefined || lexicon.classesOf(predicate).size === 0) return false;
  return !command || !lexicon.hasClass(predicate, "ended");
}

function classesOf(clause: Clause, negative: boolean): Set<string> {
  const { tokens, group, predicateAt, lexicon } = clause;
  const predicate = predicateOf(clause);
  const classes = new Set(lexicon.classesOf({ text: group.verb, lemma: group.verb }));
  if (predicate) for (const name of lexicon.classesOf(predicate)) classes.add(name);
  if (group.modality === "can" && group.number !== "singular") classes.delete("light");
  if (group.passive && group.verb === give) classes.delete("light");
  if (within.has(tokens[predicateAt + 1]?.text ?? ""))
    for (const name of ["come-back", "unwelcome"]) classes.delete(name);
  if (verbIs(clause, "tell")) classes.delete("fault");
  if (group.letting) classes.add("grant");
  if (lexicon.hasClass(predicate, "obligatory")) classes.delete("state");
  if ((group.past || group.progressive) && coming.has(group.verb))
    for (const name of granting) classes.delete(name);
  const done = group.passive && group.past && verbIs(clause, "offer");
  if (!negative && (done || (!group.past && supplied.has(group.verb)))) classes.add("available");
  if (negative && isLack(clause)) classes.add("available");
  if (negative && group.modality === "must") for (const name of granting) classes.delete(name);
  if (predicate?.text === few) classes.delete("available");
  if (lexicon.hasClass(predicate, "quality") && !lexicon.hasClass(predicate, "cover"))
    classes.delete("cover");
  if (isLimited(clause)) for (const name of ["offer", "available"]) classes.delete(name);
  return classes;
}

/** सिर्फ़ दिल्ली में, एक ही बार, शहर तक ही: what is done has its bounds. */
function isLimited(clause: Clause): boolean {
  const words = wordsBefore(clause);
  return words.some(
    (text, at) =>
      only.has(text) || (text === itself && (words[at + 1] === times || bounds.has(words[at - 1] ?? ""))),
  );
}

/** रिफ़ंड होगा, बदलाव होगा: a noun and होना say that something is done. */
function isDone(clause: Clause): boolean {
  const { group } = clause;
  return group.verb === be && predicateOf(clause) !== undefined && group.modality === "will";
}

function modalityOf(clause: Clause, command: boolean): Frame["modality"] {
  const { group, lexicon } = clause;
  if (command) return group.command === "ordering" ? "must" : "none";
  const predicate = predicateOf(clause);
  if (group.modality === "must") return "must";
  if (lexicon.hasClass(predicate, "possible") || lexicon.hasClass(predicate, "unable")) return "can";
  return lexicon.hasClass(predicate, "obligatory") && !group.past ? "must" : group.modality;
}

/** बताइएगा, बता दीजिएगा; a lone बता दीजिए is as curt as बताएँ. */
function isSoft({ tokens, group }: Clause): boolean {
  return (tokens[group.end - 1]?.text ?? "").endsWith("गा");
}

/** A request, an order, or करें with no other subject. */
function isCommand(clause: Clause, actor: Frame["actor"], { question, relation }: Surroundings): boolean {
  const { tokens, group } = clause;
  if (group.command === undefined) return false;
  if (group.command === "asking") return true;
  if (question || dependent.has(relation) || then.has(tokens[group.end]?.text ?? "")) return false;
  return nominative(clause) !== "we" && !(group.command === "neutral" && actor === "colleague");
}

/** बताऊँगा, भेजें: where nobody else is named, we tell the reader and the reader sends us. */
function addReader(frame: Frame & { about: Set<string> }, clause: Clause): void {
  const { group } = clause;
  if (meansOthers(clause)) return;
  const tells = verbIs(clause, "tell");
  if (frame.mood === "command" && tells && dativeOf(clause) !== "you") frame.about.add("to-us");
  if (frame.actor !== "we" && frame.actor !== "colleague") return;
  if (!frame.classes.has("come-back") || frame.negative || frame.past || frame.mood !== "statement") return;
  if (frame.modality === "none" && !group.passive && group.number !== "singular") frame.modality = "will";
  const elsewhere = group.verb === write || wordsBefore(clause).some((text) => toOthers.has(text));
  if (tells || group.passive || !elsewhere) frame.about.add("reader");
}

/** Classes of the other words; what is unwelcome counts only where it is not set aside: “देर से”. */
function aboutOf({ tokens, start, group, lexicon }: Clause): Set<string> {
  const about = new Set<string>();
  for (let at = start; at < group.end; at += 1) {
    const token = tokens[at];
    if (token === undefined || at === group.verbAt) continue;
    const aside = postpositions.has(tokens[at + 1]?.text ?? "");
    for (const name of lexicon.classesOf(token)) if (!aside || name !== "unwelcome") about.add(name);
    if (token.type !== undefined) about.add(token.type);
  }
  return about;
}
