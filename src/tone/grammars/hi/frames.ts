/** Reads the clauses of a Hindi sentence: each ends with its verb; what hangs on what is told by the word that opens it. */
import type { Actor, Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import {
  agents,
  conjunctions,
  contrasts,
  datives,
  existential,
  instruments,
  lightVerbs,
  links,
  negations,
  particles,
  politeWords,
  postpositions,
  subjects,
} from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";
import { formsOf, readVerbGroup, type VerbGroup } from "./verb-group.ts";

const ne = spell("ने");
const that = spell("कि");
const then = spell("तो");
const through = spell("द्वारा");
const ko = spell("को");
const concessive = spellSet("भी");
const receiving = spellSet("मिलना चाहिए पड़ना होना आना दिखना लगना पहुंचना");
const from = spell("से");
const sake = spell("लिए");
const write = spell("लिखना");
const coming = spellSet("मिलना आना पहुंचना दिखना लगना");
const given = ["grant", "cover", "available"];
const be = spell("होना");
const others = spellSet("उन्हें इन्हें उसे इसे किसे जिन्हें");
const besides = spellSet("पास यहां साथ बारे पीछे सामने बीच ओर तरफ");
const ours = spellSet("हमारा हमारी हमारे मेरा मेरी मेरे");
const places = spellSet("में पर पास यहां लिए इसमें उसमें इनमें");

export function readFrames(tokens: readonly Token[], lexicon: Lexicon): Frame[] {
  const frames: Frame[] = [];
  const question = tokens.slice(-2).some(({ text }) => text === "?");
  const polite = tokens.some(({ text }) => politeWords.has(text));
  let start = 0;
  let relation = "main" as Relation;
  let contrast = false;
  let reported = false;

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const text = token.text;
    if (token.kind === "mark") {
      if (/^[।.!?;:—–]$/u.test(text) || (text === "," && (frames.at(-1)?.start ?? -1) >= start)) {
        start = at + 1;
        relation = reported && text === "," ? relation : "main";
        contrast = false;
      }
      continue;
    }
    const opensHere = at === start || tokens[at - 1]?.kind === "mark";
    if (opensHere || links[text] === "purpose") {
      const link = links[text];
      if (link !== undefined) {
        relation = link;
        if (link === "purpose") start = at;
      }
    }
    if (text === that && frames.length > 0 && start <= at) {
      relation = reports(frames.at(-1), lexicon) ? "report" : "main";
      reported = relation === "report";
      start = at + 1;
      contrast = false;
      continue;
    }
    if (conjunctions.has(text) || (text === spell("पर") && (opensHere || frames.at(-1)?.end === at))) {
      if (!opensHere && frames.at(-1)?.end !== at) continue;
      if (contrasts.has(text) || relation !== "report") relation = "main";
      contrast = contrasts.has(text);
      start = at + 1;
      continue;
    }
    if (text === then && frames.at(-1)?.end === at) {
      const before = frames.at(-1);
      if (before !== undefined && !(before.past && before.negative && before.actor === "you")) {
        before.relation = "condition";
        if (before.mood === "command") before.mood = "statement";
      }
      relation = "main";
      start = at + 1;
      continue;
    }
    const group = readVerbGroup(tokens, at, lexicon);
    if (group === undefined) continue;
    const frame = toFrame(group, tokens, start, lexicon, { question, polite, relation, contrast });
    frames.push(frame);
    at = group.end - 1;
    const next = tokens[group.end];
    if (next !== undefined && next.kind !== "mark") start = Math.max(start, group.end);
    if (next?.kind !== "mark" && next?.text !== then && relation === "condition") relation = "main";
    if (concessive.has(tokens[group.end + 1]?.text ?? "") && next?.text === spell("तब"))
      frame.relation = "condition";
  }
  addVerbless(frames, tokens, lexicon, question, polite);
  stretchLast(frames, tokens);
  return frames;
}

interface Surroundings {
  question: boolean;
  polite: boolean;
  relation: Relation;
  contrast: boolean;
}

function toFrame(
  group: VerbGroup,
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
  around: Surroundings,
): Frame {
  const predicateAt = lightVerbs.has(group.verb) ? findPredicate(tokens, start, group, lexicon) : -1;
  const predicate = tokens[predicateAt];
  const negativeBefore = negatedBefore(tokens, start, group, predicateAt);
  const actor = findActor(group, tokens, start, lexicon, predicate);
  const classes = new Set(lexicon.classesOf({ text: group.verb, lemma: group.verb }));
  if (predicate) for (const name of lexicon.classesOf(predicate)) classes.add(name);
  if (group.letting) classes.add("grant");
  if (predicate && lexicon.hasClass(predicate, "obligatory")) classes.delete("state");
  if ((group.past || group.progressive) && coming.has(group.verb))
    for (const name of given) classes.delete(name);
  const lacking = predicate !== undefined && lexicon.hasClass(predicate, "unable");
  if (
    group.verb === be &&
    group.modality === "none" &&
    !group.past &&
    isLack(tokens, start, predicateAt, lexicon)
  )
    classes.add("available");
  const command = commandOf(group, tokens, start, actor, around);
  const offered = around.question && group.command === "neutral" && actor !== "you" && actor !== "colleague";
  const negative = (group.negative || negativeBefore) !== lacking;
  const frame: Frame = {
    start,
    end: group.end,
    verbAt: group.verbAt,
    verb: predicate && lexicon.classesOf(predicate).size > 0 ? predicate.lemma : group.verb,
    actor: command ? "you" : offered ? "we" : actor,
    mood: command ? "command" : around.question ? "question" : "statement",
    modality: offered ? "will" : modalityOf(group, predicate, lexicon, command),
    negative,
    past: group.past,
    passive: group.passive || happens(group, predicate),
    relation: around.relation,
    contrast: around.contrast,
    polite: around.polite || group.command === "asking",
    classes,
    about: aboutOf(tokens, start, group, lexicon),
  };
  addReader(frame, group, tokens, lexicon);
  if (group.counterfactual && actor === "you") {
    frame.modality = "none";
    frame.relation = "main";
    if (frame.negative) classes.add("fault");
    frame.negative = !frame.negative;
    frame.past = true;
  }
  if (agentBefore(tokens, start, group.start) !== undefined) frame.passive = false;
  return frame;
}

/** इसमें कोई X नहीं है, हमारे पास X नहीं है: there is none. */
function isLack(tokens: readonly Token[], start: number, predicateAt: number, lexicon: Lexicon): boolean {
  const predicate = tokens[predicateAt];
  if (predicate === undefined || predicate.kind === "mark" || lexicon.hasClass(predicate, "quality"))
    return false;
  for (let at = predicateAt - 1; at >= Math.max(start, predicateAt - 3); at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (existential.has(text) || places.has(text)) return true;
    if (/^(?:का|की|के)$/u.test(text) && /(?:ने)$/u.test(tokens[at - 1]?.text ?? "")) return true;
  }
  return false;
}

/** रिफ़ंड होगा, बदलाव होता है: a noun and होना say that something is done. */
function happens(group: VerbGroup, predicate: Token | undefined): boolean {
  return group.verb === be && predicate !== undefined && group.modality === "will";
}

function modalityOf(
  group: VerbGroup,
  predicate: Token | undefined,
  lexicon: Lexicon,
  command: boolean,
): Frame["modality"] {
  if (command) return group.command === "ordering" ? "must" : "none";
  if (predicate !== undefined && group.modality !== "must") {
    if (lexicon.hasClass(predicate, "possible") || lexicon.hasClass(predicate, "unable")) return "can";
    if (lexicon.hasClass(predicate, "obligatory") && !group.past) return "must";
  }
  return group.modality;
}

/** A request, an order, or करें with no other subject. */
function commandOf(
  group: VerbGroup,
  tokens: readonly Token[],
  start: number,
  actor: Actor,
  { question, relation }: Surroundings,
): boolean {
  if (group.command === undefined) return false;
  if (group.command === "asking") return true;
  if (
    question ||
    relation === "condition" ||
    relation === "purpose" ||
    relation === "relative" ||
    relation === "time"
  )
    return false;
  if (tokens[group.end]?.text === then || tokens[group.end]?.text === spell("तब")) return false;
  const subject = nominative(tokens, start, group.start);
  if (subject === "we") return false;
  if (group.command === "neutral" && actor === "colleague") return false;
  return true;
}

function nominative(tokens: readonly Token[], start: number, end: number): Actor | undefined {
  for (let at = end - 1; at >= start; at -= 1) {
    const actor = subjects[tokens[at]?.text ?? ""];
    if (actor !== undefined) return actor;
  }
  return undefined;
}

function agentBefore(tokens: readonly Token[], start: number, end: number): Actor | undefined {
  for (let at = start; at < end; at += 1) {
    const next = tokens[at + 1]?.text ?? "";
    const actor = agents[tokens[at]?.text ?? ""];
    if (actor !== undefined && next === through) return actor;
  }
  return undefined;
}

function findActor(
  group: VerbGroup,
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
  predicate: Token | undefined,
): Actor {
  const end = group.start;
  const dative = lookUp(datives, tokens, start, end);
  if (predicate !== undefined && lexicon.hasClass(predicate, "obligatory") && dative === undefined)
    if (demandsAct(tokens, predicate, lexicon)) return "you";
  const experienced =
    group.modality === "must" ||
    group.modality === "should" ||
    receiving.has(group.verb) ||
    (predicate !== undefined && lexicon.hasClass(predicate, "obligatory"));
  if (dative !== undefined && experienced) return dative;
  const subject = nominative(tokens, start, tokens.length > group.end ? afterGroup(tokens, group) : end);
  if (subject !== undefined) return subject;
  const agent =
    agentBefore(tokens, start, end) ??
    (happening(group) ? lookUp(instruments, tokens, start, end) : undefined);
  if (agent !== undefined) return agent;
  const named = namedActor(tokens, start, end, lexicon);
  if (named !== undefined) return named;
  if (group.number === "first" || (group.passive && !group.past && group.modality !== "should")) return "we";
  if (group.modality === "must" || (group.ought && group.verb !== spell("चाहिए")))
    return experiencer(tokens, start, end) || intransitive(group, lexicon) ? "thing" : "you";
  const verbal = group.verb !== be && !group.passive && !intransitive(group, lexicon);
  if (
    verbal &&
    group.past &&
    group.modality === "none" &&
    !tokens.slice(start, end).some(({ text }) => text === ne)
  )
    return "we";
  if (group.number === "plural" && verbal && (group.modality !== "none" || !group.past)) return "we";
  return "thing";
}

/** रसीद दिखाना अनिवार्य है: an act is demanded, of whoever reads it. */
function demandsAct(tokens: readonly Token[], predicate: Token, lexicon: Lexicon): boolean {
  const before = tokens[tokens.indexOf(predicate) - 1];
  return before !== undefined && formsOf(before.text, lexicon).some(({ kind }) => kind === "infinitive");
}

/** नहीं किया आपने: the subject may follow, up to the next mark. */
function afterGroup(tokens: readonly Token[], group: VerbGroup): number {
  const next = tokens[group.end];
  const follows = next !== undefined && /ने$/u.test(next.text) && subjects[next.text] !== undefined;
  return follows ? group.end + 1 : group.start;
}

function lookUp(
  actors: Record<string, Actor>,
  tokens: readonly Token[],
  start: number,
  end: number,
): Actor | undefined {
  for (let at = start; at < end; at += 1) {
    const actor = actors[tokens[at]?.text ?? ""];
    if (actor !== undefined) return actor;
  }
  return undefined;
}

/** हमसे नहीं हो पाएगा, आपसे गलती हुई. */
function happening(group: VerbGroup): boolean {
  return group.modality !== "must" && (group.verb === be || group.passive || group.modality === "can");
}

/** ग्राहक को … करना होगा: somebody or something else has to. */
function experiencer(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (
      others.has(tokens[at]?.text ?? "") ||
      (tokens[at]?.text === ko && datives[tokens[at - 1]?.text ?? ""] === undefined)
    )
      return true;
  return false;
}

function intransitive(group: VerbGroup, lexicon: Lexicon): boolean {
  return lexicon.hasClass({ text: group.verb, lemma: group.verb }, "intransitive");
}

/** हमारी टीम, कूरियर ने, कोई: a person named as subject stands without a postposition other than ने. */
function namedActor(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
): Actor | undefined {
  for (let at = start; at < end; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1]?.text ?? "";
    if (postpositions.has(next) && next !== ne) continue;
    if (lexicon.hasClass(token, "colleague") || token.type === "person") return "colleague";
    if (lexicon.hasClass(token, "shop")) return "we";
    if (ours.has(token.text) && isOwnSubject(tokens, at, start, end)) return "we";
    if (existential.has(token.text) && (datives[next] === "you" || instruments[next] === "you"))
      return "colleague";
  }
  return undefined;
}

/** हमारी डिलीवरी नहीं पहुँचती: what is ours acts for us. */
function isOwnSubject(tokens: readonly Token[], at: number, start: number, end: number): boolean {
  if (at !== start && tokens[at - 1]?.kind !== "mark") return false;
  for (let index = at + 1; index <= Math.min(at + 2, end - 1); index += 1)
    if (postpositions.has(tokens[index]?.text ?? "") || besides.has(tokens[index]?.text ?? "")) return false;
  return at + 1 < end;
}

/** The noun or adjective a light verb leans on: उपलब्ध नहीं है, स्टॉक में नहीं है. */
function findPredicate(tokens: readonly Token[], start: number, group: VerbGroup, lexicon: Lexicon): number {
  let at = group.start - 1;
  while (at >= start && (particles.has(tokens[at]?.text ?? "") || negations.has(tokens[at]?.text ?? "")))
    at -= 1;
  while (at > start && datives[tokens[at]?.text ?? ""] !== undefined) at -= 1;
  const token = tokens[at];
  if (token === undefined || at < start || token.kind === "mark") return -1;
  if (token.text === spell("में") || token.text === spell("पर")) {
    const noun = tokens[at - 1];
    return noun !== undefined && at - 1 >= start && lexicon.classesOf(noun).size > 0 ? at - 1 : -1;
  }
  return postpositions.has(token.text) || subjects[token.text] !== undefined ? -1 : at;
}

/** बताऊँगा, भेजें: where nobody else is named, we tell the reader and the reader sends us. */
function addReader(frame: Frame, group: VerbGroup, tokens: readonly Token[], lexicon: Lexicon): void {
  if (experiencer(tokens, frame.start, group.start)) return;
  const about = frame.about as Set<string>;
  const tells = lexicon.hasClass({ text: group.verb, lemma: group.verb }, "tell");
  if (frame.mood === "command" && tells && lookUp(datives, tokens, frame.start, group.start) !== "you")
    about.add("to-us");
  if (frame.actor !== "we" && frame.actor !== "colleague") return;
  const promise = frame.classes.has("come-back") && !frame.negative && !frame.past;
  if (!promise || frame.mood !== "statement") return;
  if (frame.modality === "none" && !group.passive && group.number !== "singular") frame.modality = "will";
  const toOthers = tokens.slice(frame.start, group.start).some(({ text }) => text === from || text === sake);
  if (tells || group.passive || (!toOthers && group.verb !== write)) about.add("reader");
}

/** नहीं may stand before the noun of the verb: नहीं वापस होगा. */
function negatedBefore(
  tokens: readonly Token[],
  start: number,
  group: VerbGroup,
  predicateAt: number,
): boolean {
  const before = predicateAt > start ? tokens[predicateAt - 1]?.text : tokens[group.start - 1]?.text;
  return negations.has(before ?? "") && before !== spell("ना");
}

function aboutOf(tokens: readonly Token[], start: number, group: VerbGroup, lexicon: Lexicon): Set<string> {
  const about = new Set<string>();
  for (let at = start; at < group.end; at += 1) {
    const token = tokens[at];
    if (token === undefined || at === group.verbAt) continue;
    for (const name of lexicon.classesOf(token)) about.add(name);
    if (token.type !== undefined) about.add(token.type);
  }
  return about;
}

/** आपने बताया कि, हम समझते हैं कि: what follows is somebody's account. */
function reports(frame: Frame | undefined, lexicon: Lexicon): boolean {
  if (frame === undefined || frame.negative) return false;
  const weTell = frame.actor === "we" || (frame.mood === "command" && frame.about.has("reader"));
  if (weTell && frame.classes.has("telling")) return false;
  return frame.classes.has("report") || lexicon.hasClass({ text: frame.verb, lemma: frame.verb }, "report");
}

/** “कोई जगह खाली नहीं।”, “आपके यहाँ नहीं।”: नहीं can close a clause without a verb. */
function addVerbless(
  frames: Frame[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  question: boolean,
  polite: boolean,
): void {
  tokens.forEach((token, at) => {
    if (token.text !== spell("नहीं") || frames.some((frame) => frame.start <= at && at < frame.end)) return;
    const next = tokens[at + 1];
    if (next !== undefined && next.kind !== "mark") return;
    let start = at;
    while (start > 0 && tokens[start - 1]?.kind !== "mark" && !frames.some(({ end }) => end === start))
      start -= 1;
    const predicate = tokens[at - 1];
    if (predicate === undefined || start === at) return;
    frames.push({
      start,
      end: at + 1,
      verbAt: at,
      verb: predicate.lemma,
      actor: "thing",
      mood: question ? "question" : "statement",
      modality: lexicon.hasClass(predicate, "possible") ? "can" : "none",
      negative: !lexicon.hasClass(predicate, "unable"),
      past: false,
      passive: false,
      relation: "main",
      polite,
      classes: lexicon.classesOf(predicate),
      about: new Set(tokens.slice(start, at).flatMap((one) => [...lexicon.classesOf(one)])),
    });
  });
  frames.sort((a, b) => a.start - b.start);
}

/** Words after the verb belong to its clause up to the next one. */
function stretchLast(frames: Frame[], tokens: readonly Token[]): void {
  frames.forEach((frame, index) => {
    const limit = frames[index + 1]?.start ?? tokens.length;
    let end = frame.end;
    while (end < limit && tokens[end]?.kind !== "mark") end += 1;
    frame.end = Math.max(frame.end, end);
  });
}
