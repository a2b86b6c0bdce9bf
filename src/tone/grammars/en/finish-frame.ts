/** What is known of a clause once all of it was read: the classes of its words, and whether it denies something. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { determiners, negativeSubjects, prepositions } from "./function-words.ts";
import { refuseRelief, withholds } from "./turned-down.ts";
import { countsNone } from "./subject.ts";

/** Of the verb, and of verb and particle together: turn, turn-down. */
export function classesOfVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadonlySet<string> {
  const verb = tokens[at];
  if (verb === undefined) return new Set();
  const particle = tokens[at + 1]?.text;
  const phrasal = particle !== undefined && particles.has(particle) ? `${verb.lemma}-${particle}` : "";
  const classes = lexicon.classesOf(verb);
  const more = lexicon.classesOf({ text: phrasal, lemma: phrasal });
  return more.size === 0 ? classes : new Set([...classes, ...more]);
}

const particles = new Set([...prepositions, "away", "back"]);

/** Adds the classes of the clause's other words, and the “no” that negates its object. */
export function finishFrame(frame: Frame, tokens: readonly Token[], lexicon: Lexicon): void {
  const about = new Set<string>();
  let nested = false;
  for (let index = frame.start; index < frame.end; index += 1) {
    const token = tokens[index];
    if (token === undefined || index === frame.verbAt || isOnDuty(tokens, index)) continue;
    nested ||= index > frame.verbAt && token.text === "to" && lexicon.hasClass(tokens[index + 1], "verb");
    for (const name of lexicon.classesOf(token)) if (!nested || name !== "unwelcome") about.add(name);
    if (token.type !== undefined) about.add(token.type);
    if (index > frame.verbAt && index <= frame.verbAt + 3 && deniesObject(frame, tokens, index))
      frame.negative = true;
  }
  if (negativeSubjects.has(tokens[frame.start]?.text ?? "") || countsNone(tokens, frame.start))
    about.add("absent");
  frame.about = about;
  refuseRelief(frame, tokens, lexicon);
  frame.denies = frame.negative
    ? denies(frame, tokens) || withholds(frame, tokens)
    : tellsOfEnd(frame, tokens, lexicon) || isPastHelp(frame);
}

/** At work; no tax. */
function isOnDuty(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "duty" && tokens[at - 1]?.text === "on";
}

/** “You pay nothing”, not “you get it for nothing”, nor “you said nobody rang”. */
function deniesObject({ actor, classes, verbAt }: Frame, tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (!negativeSubjects.has(word) || tokens[at - 1]?.text === "for") return false;
  return word === "nothing" || at > verbAt + 1 || actor !== "you" || !classes.has("report");
}

const wanted = /(?:able|ible)$/;

/** “Unused data doesn't roll over”, “the file isn't readable”: not “it won't hurt”, “nothing changes”. */
function denies(frame: Frame, tokens: readonly Token[]): boolean {
  const { actor, mood, modality, verb, classes, about, past } = frame;
  if (actor !== "thing" || mood !== "statement") return false;
  if (modality === "must" || modality === "should" || past) return false;
  if (
    classes.has("unwelcome") ||
    classes.has("protective") ||
    classes.has("mind") ||
    classes.has("inert") ||
    classes.has("harmful")
  )
    return false;
  if (about.has("unwelcome") || about.has("harmful")) return false;
  if (tokens[frame.verbAt]?.kind !== "word") return false;
  if (modality === "may") return about.has("absent") || about.has("customers");
  if (frame.passive && tokens[frame.verbAt + 1]?.text === "by") return false;
  return (
    wanted.test(verb) ||
    frame.passive ||
    (verb === "do" && /^(?!not$)\p{L}/u.test(tokens[frame.verbAt + 1]?.text ?? "")) ||
    (classes.has("verb") && verb !== "be" && verb !== "have")
  );
}

/** “The rug is unwashable”, not “the view is unbeatable”. */
function isPastHelp({ actor, mood, modality, relation, verb }: Frame): boolean {
  return (
    actor === "thing" &&
    mood === "statement" &&
    relation === "main" &&
    (modality === "none" || modality === "will") &&
    /^(?:un|in|im|ir)\p{L}{3,}[ai]ble$/u.test(verb) &&
    !admired.test(verb)
  );
}

const admired =
  /^(?:un(?:beat|break|derstand|forgett|believ|miss|mistak|rival|shak)|in(?:cred|vis|destruct|vinc|evit|flat|valu|compar|disput)|im(?:pecc|measur)|irre(?:sist|place))[ai]?ble$/;

/** “Registration closed in May”, “the rate is gone”, “the pool stays shut”: not “the outage is over”. */
function tellsOfEnd(frame: Frame, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { actor, mood, modality, relation, passive, past, classes } = frame;
  if (!classes.has("ended") || actor === "you" || mood !== "statement") return false;
  const over = classes.has("over") && tokens[frame.verbAt]?.text.endsWith("s") !== true;
  if (actor === "we" && !passive && (!over || determiners.has(tokens[frame.verbAt + 1]?.text ?? "")))
    return false;
  if (relation !== "main" || modality === "can" || modality === "should" || modality === "must") return false;
  return (past || passive || over) && !isTrouble(tokens.slice(frame.start, frame.verbAt), lexicon);
}

/** The subject itself, not what it is about: “the outage”, but not “the period for disputes”. */
function isTrouble(subject: readonly Token[], lexicon: Lexicon): boolean {
  const end = subject.findIndex(({ text }) => prepositions.has(text));
  return subject
    .slice(0, end < 0 ? undefined : end)
    .some((token) => lexicon.hasClass(token, "unwelcome") || lexicon.hasClass(token, "harmful"));
}
