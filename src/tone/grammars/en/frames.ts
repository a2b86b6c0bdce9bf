/** Reads the clauses of an English sentence: subject, verb group and how each clause hangs on the rest. */
import type { Actor, Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import {
  commandOpeners,
  conjunctions,
  determiners,
  haveForms,
  isAdverb,
  negations,
  negativeSubjects,
  prepositions,
  questionWords,
  subjectPronouns,
  wePronouns,
} from "./function-words.ts";
import { isAuxiliary, isPast, readVerbGroup, type VerbGroup } from "./verb-group.ts";

const linkers: Record<string, Relation> = {
  if: "condition",
  when: "condition",
  whenever: "condition",
  unless: "condition",
  whether: "condition",
  where: "condition",
  should: "condition",
  once: "time",
  until: "time",
  till: "time",
  before: "time",
  after: "time",
  while: "time",
  because: "reason",
  since: "reason",
  as: "reason",
  although: "reason",
  though: "reason",
  who: "relative",
  which: "relative",
  whose: "relative",
  how: "report",
  why: "report",
  what: "report",
};
const politeWords = new Set(
  "please kindly thanks thank grateful appreciate appreciated welcome mind may".split(" "),
);

export function readFrames(tokens: readonly Token[], lexicon: Lexicon): Frame[] {
  const frames: Frame[] = [];
  const question = tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?";
  const polite = tokens.some(({ text }) => politeWords.has(text));
  let clauseStart = 0;
  let relation = "main" as Relation;
  let framesAtLink = 0;
  let bareTo = false;

  const link = (next: Relation, start: number) => {
    relation = next;
    clauseStart = start;
    framesAtLink = frames.length;
  };
  const restStart = () => Math.max(clauseStart, (frames.at(-1)?.verbAt ?? -1) + 1);
  const push = (
    group: VerbGroup,
    start: number,
    actor: Actor,
    command: boolean,
    negativeSubject: boolean,
  ) => {
    const before = frames.at(-1);
    const modality =
      group.modality === "will" && actor === "you" && tokens[group.verbAt - 1]?.text === "shall"
        ? "must"
        : group.modality;
    const regrets = relation === "condition" && actor === "you" && group.perfect && !group.passive;
    if (before !== undefined && before.end > start) before.end = Math.max(start, before.verbAt + 1);
    frames.push({
      start,
      end: tokens.length,
      verbAt: group.verbAt,
      verb: group.verb,
      actor,
      mood: command ? "command" : question ? "question" : "statement",
      modality: regrets ? "should" : modality,
      contrast:
        contrasts(tokens, clauseStart - 1) ||
        (relation === "main" && frames.length > 0 && concessions.has(tokens[0]?.text ?? "")),
      negative:
        group.negative ||
        negativeSubject ||
        deniedBefore(tokens, start) ||
        tellsOfNothing(tokens, start, before),
      past: group.past || regrets,
      passive: group.passive,
      relation: regrets
        ? "main"
        : bareTo || (start > 0 && tokens[start]?.text === "to")
          ? "purpose"
          : hangsOn(tokens, start, actor, before)
            ? "relative"
            : relation,
      polite,
      classes: classesOfVerb(tokens, group.verbAt, lexicon),
      about: new Set(),
    });
    bareTo = false;
    if (relation === "main" && reports(frames.at(-1), lexicon)) relation = "report";
  };

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const word = token.text;
    if (token.kind === "mark") {
      if (word === "," || word === "(" || word === ")") {
        if (relation !== "report" || frames.length > framesAtLink) relation = "main";
        clauseStart = index + 1;
      } else if (!/["'*/%₹$€#]/.test(word)) link("main", index + 1);
      continue;
    }
    const subject = subjectOf(tokens, clauseStart, index, frames.at(-1));
    if (isAuxiliary(word) && !token.joined && !(word === "may" && token.raw === "May" && index > 0)) {
      if (
        subject === undefined &&
        isClauseStart(tokens, clauseStart, index, word) &&
        tokens[index + 1]?.text === "not" &&
        word === "do"
      ) {
        const group = readVerbGroup(tokens, index, true);
        push(group, clauseStart, "you", true, false);
        index = Math.max(index, group.verbAt);
        continue;
      }
      if (word === "do" && subject === undefined && !isClauseStart(tokens, clauseStart, index, word))
        continue;
      if (
        (word === "have" || word === "be" || word === "do" || word === "get") &&
        relation !== "relative" &&
        subject === undefined &&
        isClauseStart(tokens, clauseStart, index, word) &&
        !asksAfter(tokens[index + 1]?.text ?? "", question)
      ) {
        push(readVerbGroup(tokens, index, true), index, "you", true, false);
        continue;
      }
      const group = readVerbGroup(tokens, index, subject !== undefined);
      const inverted = group.subjectAt >= 0 ? tokens[group.subjectAt] : undefined;
      const of = inverted
        ? { actor: actorOf([inverted], lexicon), negative: false }
        : subject === undefined && joins.has(tokens[index - 1]?.text ?? "")
          ? {
              actor: frames.findLast((frame) => frame.relation === "main")?.actor ?? "thing",
              negative: false,
            }
          : describeSubject(tokens, subject, lexicon);
      if (subject === undefined && joins.has(tokens[index - 1]?.text ?? "")) relation = "main";
      push(group, subject?.[0] ?? restStart(), of.actor, false, of.negative);
      index = Math.max(index, group.verbAt);
      continue;
    }
    if (word.endsWith("ing") && relation === "main" && lexicon.hasClass(token, "report")) relation = "report";
    const next = linkers[word];
    if (word === "in" && tokens[index + 1]?.text === "case") link("condition", index + 2);
    else if (word === "so" && tokens[index + 1]?.text === "that") link("reason", index + 2);
    else if (word === "that" && isRelativeThat(tokens, index, frames.at(-1)))
      link(relation === "report" ? "report" : "relative", index + 1);
    else if (word === "but" || word === "so" || word === "yet" || (index > 0 && contrasting.has(word)))
      link("main", index + 1);
    else if (word === "while" && tokens[index - 1]?.text === ",") link("main", index + 1);
    else if ((word === "and" || word === "or") && opensClause(tokens, index + 1, lexicon)) {
      if (relation !== "condition" && relation !== "report") relation = "main";
      clauseStart = index + 1;
    } else if (
      next !== undefined &&
      !(word === "as" && !subjectPronouns.has(tokens[index + 1]?.text ?? "")) &&
      word !== "should"
    ) {
      if (index === 0 && questionWords.has(word) && question) clauseStart = index + 1;
      else link(next, index + 1);
    } else if (
      word === "to" &&
      !determiners.has(tokens[index + 1]?.text ?? "") &&
      lexicon.hasClass(tokens[index + 1], "verb") &&
      tokens[index + 1]?.text === tokens[index + 1]?.lemma
    ) {
      if (index > clauseStart || index === 0) bareTo = true;
      if (index === 0) {
        push(
          { ...readVerbGroup(tokens, 1, true), verbAt: 1, verb: tokens[1]?.lemma ?? "" },
          0,
          "you",
          false,
          false,
        );
        clauseStart = 2;
        index = 1;
      }
      bareTo = false;
    } else if (sharesSubject(tokens, index, frames.at(-1), lexicon)) {
      const before = frames.at(-1) as Frame;
      const group = { ...readVerbGroup(tokens, index, true), verbAt: index, verb: token.lemma };
      push({ ...group, past: isPast(token) }, index, before.actor, false, false);
    } else if (readsAsVerb(tokens, clauseStart, index, subject, frames, lexicon)) {
      const negative = negatedBefore(tokens, index, clauseStart);
      const command = subject === undefined;
      const letMe = command && word === "let" && /^(?:me|us)$/.test(tokens[index + 1]?.text ?? "");
      const verbAt = letMe ? index + 2 : index;
      const of = letMe
        ? { actor: "we" as const, negative: false }
        : command
          ? { actor: "you" as const, negative: false }
          : describeSubject(tokens, subject, lexicon);
      const needTo = /^needs?$|^needed$/.test(word) && tokens[index + 1]?.text === "to";
      const group: VerbGroup = {
        verbAt: needTo ? index + 2 : verbAt,
        verb: tokens[needTo ? index + 2 : verbAt]?.lemma ?? word,
        modality: letMe ? "will" : needTo ? "must" : "none",
        negative,
        past: !command && isPast(token),
        passive: false,
        inverted: false,
        subjectAt: -1,
        perfect: false,
      };
      push(group, subject?.[0] ?? restStart(), of.actor, command && !letMe, of.negative);
      index = Math.max(index, group.verbAt);
    }
  }
  for (const frame of frames) finishFrame(frame, tokens, lexicon);
  return frames;
}

/** “I understand that …”, “you mentioned …”, “sorry to hear …”: what follows is what somebody reports. */
function reports(frame: Frame | undefined, lexicon: Lexicon): boolean {
  if (frame === undefined || frame.negative) return false;
  if (frame.actor === "we" && ownNews.has(frame.verb)) return false;
  return (
    (frame.actor === "we" || frame.actor === "you" || frame.mood === "command") &&
    lexicon.hasClass({ text: frame.verb, lemma: frame.verb }, "report")
  );
}

/** “We regret to say that …”: what follows is what we say. */
const ownNews = new Set("regret say tell afraid".split(" "));

/** “features you didn't buy”: the clause tells more about the noun before it. */
function hangsOn(tokens: readonly Token[], start: number, actor: Actor, before: Frame | undefined): boolean {
  const noun = tokens[start - 1];
  if (actor !== "you" || noun?.kind !== "word" || before === undefined || before.verbAt >= start - 1)
    return false;
  return (
    !isAdverb(noun.text) &&
    !conjunctions.has(noun.text) &&
    !prepositions.has(noun.text) &&
    !subjectPronouns.has(noun.text) &&
    linkers[noun.text] === undefined
  );
}

/** Follows the clause it takes something back from. */
const contrasting = new Set(["but", "though", "although", "whereas"]);

/** “Although we don't sell glass, our glazier cuts it.” */
const concessions = new Set(["although", "though", "while", "whilst"]);

function contrasts(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  return contrasting.has(word) || (word === "while" && tokens[at - 1]?.text === ",");
}

const joins = new Set(["and", "or"]);

/** “Nor will we”, “none of them”. */
function deniedBefore(tokens: readonly Token[], start: number): boolean {
  const words = [tokens[start - 1]?.text ?? "", tokens[start]?.text ?? ""];
  return negativeSubjects.has(words[0] ?? "") || words.includes("nor");
}

/** Of the verb, and of verb and particle together: turn, turn-down. */
function classesOfVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): ReadonlySet<string> {
  const verb = tokens[at];
  if (verb === undefined) return new Set();
  const particle = tokens[at + 1]?.text;
  const phrasal = particle !== undefined && prepositions.has(particle) ? `${verb.lemma}-${particle}` : "";
  const classes = lexicon.classesOf(verb);
  const more = lexicon.classesOf({ text: phrasal, lemma: phrasal });
  return more.size === 0 ? classes : new Set([...classes, ...more]);
}

/** “Not something we can do”, “nothing that we offer”: the clause is about what there is not. */
function tellsOfNothing(tokens: readonly Token[], start: number, before: Frame | undefined): boolean {
  if (before?.negative !== true) return false;
  const at =
    tokens[start - 1]?.text === "that" || tokens[start - 1]?.text === "which" ? start - 2 : start - 1;
  return at > before.verbAt && vagueNouns.has(tokens[at]?.text ?? "");
}

const vagueNouns = new Set(
  "something anything nothing thing things one much more service option feature way".split(" "),
);

type Span = [start: number, end: number];

/** The words before a verb that can be its subject. */
function subjectOf(
  tokens: readonly Token[],
  clauseStart: number,
  at: number,
  before: Frame | undefined,
): Span | undefined {
  let end = at;
  while (
    end > clauseStart &&
    (isAdverb(tokens[end - 1]?.text ?? "") ||
      negations.has(tokens[end - 1]?.text ?? "") ||
      isNoLonger(tokens, end - 2)) &&
    tokens[end - 1]?.text !== "there"
  )
    end -= isNoLonger(tokens, end - 2) ? 2 : 1;
  const start = Math.max(clauseStart, before === undefined ? 0 : before.verbAt + 1);
  if (end <= start) return undefined;
  const last = tokens[end - 1];
  if (last === undefined || last.kind === "mark") return undefined;
  if (subjectPronouns.has(last.text) && !prepositions.has(tokens[end - 2]?.text ?? "")) return [end - 1, end];
  if (last.text === "one" && tokens[end - 2]?.text === "no") return [end - 2, end];
  let from = end - 1;
  while (from > start && !conjunctions.has(tokens[from - 1]?.text ?? "") && tokens[from - 1]?.kind !== "mark")
    from -= 1;
  while (
    from < end &&
    (isAdverb(tokens[from]?.text ?? "") || commandOpeners.has(tokens[from]?.text ?? "")) &&
    !negativeSubjects.has(tokens[from]?.text ?? "")
  )
    from += 1;
  const words = tokens.slice(from, end);
  if (words.length === 0 || words.every(({ text }) => questionWords.has(text))) return undefined;
  return [from, end];
}

function isNoLonger(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "no" && tokens[at + 1]?.text === "longer";
}

function describeSubject(
  tokens: readonly Token[],
  span: Span | undefined,
  lexicon: Lexicon,
): { actor: Actor; negative: boolean } {
  if (span === undefined) return { actor: "thing", negative: false };
  const words = tokens.slice(...span);
  const negative =
    words.some(({ text }, index) => negativeSubjects.has(text) && words[index + 1]?.joined !== true) &&
    words[0]?.text !== "both";
  return { actor: actorOf(words, lexicon), negative };
}

function actorOf(words: readonly Token[], lexicon: Lexicon): Actor {
  const head = words.at(-1);
  if (head === undefined) return "nobody";
  if (wePronouns.has(head.text)) return "we";
  if (head.text === "you") return "you";
  const beforeOf = words.findIndex(({ text }) => prepositions.has(text));
  const heads = beforeOf > 0 ? words.slice(0, beforeOf) : words;
  if (titles.has(words[0]?.text ?? "")) return "colleague";
  if (lexicon.hasClass(heads.at(-1), "colleague") || head.type === "person") return "colleague";
  if (lexicon.hasClass(heads.at(-1), "shop")) return "we";
  if (negativeSubjects.has(words[0]?.text ?? "") || (head.text === "one" && words[0]?.text === "no")) {
    return words.some(({ text }) => text === "us" || text === "our") ||
      /^(?:one|nobody|none)$/.test(head.text)
      ? "we"
      : "thing";
  }
  return "thing";
}

const titles = new Set("dr mr mrs ms prof professor".split(" "));

function isClauseStart(tokens: readonly Token[], clauseStart: number, at: number, word: string): boolean {
  if (word === "may") return false;
  return tokens.slice(clauseStart, at).every(({ text }) => commandOpeners.has(text) || isAdverb(text));
}

/** “Do you …”, “Is it …?”; “Do it now” asks nothing. */
function asksAfter(word: string, question: boolean): boolean {
  return subjectPronouns.has(word) && (question || !/^(?:it|this|that|these|those)$/.test(word));
}

/** “It closes on Monday and opens again on Tuesday.” */
function sharesSubject(
  tokens: readonly Token[],
  at: number,
  before: Frame | undefined,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (token === undefined || before === undefined || before.mood !== "statement") return false;
  if (tokens[at - 1]?.text !== "and" || !token.text.endsWith("s") || token.text === token.lemma) return false;
  const next = tokens[at + 1];
  return (
    lexicon.hasClass(token, "verb") &&
    (next === undefined ||
      prepositions.has(next.text) ||
      determiners.has(next.text) ||
      isAdverb(next.text) ||
      next.kind !== "word")
  );
}

/** “and” joins clauses where a subject or a verb follows, words otherwise. */
function opensClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (subjectPronouns.has(next.text) || determiners.has(next.text) || commandOpeners.has(next.text))
    return true;
  if (isAuxiliary(next.text)) return true;
  return lexicon.hasClass(next, "verb") && next.text === next.lemma;
}

function isRelativeThat(tokens: readonly Token[], at: number, before: Frame | undefined): boolean {
  const previous = tokens[at - 1];
  return (
    previous !== undefined &&
    previous.kind === "word" &&
    (before !== undefined || !isAuxiliary(tokens[at + 1]?.text ?? "")) &&
    !prepositions.has(previous.text)
  );
}

function negatedBefore(tokens: readonly Token[], at: number, clauseStart: number): boolean {
  for (let index = at - 1; index >= clauseStart; index -= 1) {
    const word = tokens[index]?.text ?? "";
    if (negations.has(word)) return true;
    if (word === "longer" && tokens[index - 1]?.text === "no") return true;
    if (!isAdverb(word)) return false;
  }
  return false;
}

/** A verb without auxiliary: after a pronoun, as a command, or an inflected verb after a noun. */
function readsAsVerb(
  tokens: readonly Token[],
  clauseStart: number,
  at: number,
  subject: Span | undefined,
  frames: Frame[],
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || token.joined || tokens[at + 1]?.joined) return false;
  const word = token.text;
  if (
    isAdverb(word) ||
    prepositions.has(word) ||
    determiners.has(word) ||
    conjunctions.has(word) ||
    subjectPronouns.has(word) ||
    negations.has(word) ||
    questionWords.has(word) ||
    haveForms.has(word)
  )
    return false;
  const isVerb = lexicon.hasClass(token, "verb");
  if (subject === undefined)
    return isVerb && word === token.lemma && isCommand(tokens, clauseStart, at, lexicon);
  const [start, end] = subject;
  const pronoun = end - start === 1 && subjectPronouns.has(tokens[start]?.text ?? "");
  if (!pronoun)
    return (
      isVerb &&
      (word !== token.lemma || isPlural(tokens[end - 1])) &&
      !word.endsWith("ing") &&
      !prepositions.has(tokens[at - 1]?.text ?? "") &&
      !determiners.has(tokens[at - 1]?.text ?? "") &&
      (frames.at(-1)?.start ?? -1) < clauseStart
    );
  if (/^(?:this|that|these|those|there)$/.test(tokens[start]?.text ?? ""))
    return isVerb && word !== token.lemma;
  const before = tokens[start - 1]?.text ?? "";
  const objectOfVerb = frames.at(-1)?.verbAt === start - 1 || (prepositions.has(before) && before !== "like");
  return objectOfVerb
    ? isVerb && (frames.at(-1)?.classes.has("report") ?? false)
    : isVerb || !word.endsWith("ing");
}

function isPlural(token: Token | undefined): boolean {
  return token !== undefined && token.text.endsWith("s") && token.text !== token.lemma;
}

function isCommand(tokens: readonly Token[], clauseStart: number, at: number, lexicon: Lexicon): boolean {
  if (!isClauseStart(tokens, clauseStart, at, "")) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return true;
  if (lexicon.hasClass(tokens[at], "details") && lexicon.hasClass(next, "details")) return false;
  if (
    determiners.has(next.text) ||
    prepositions.has(next.text) ||
    isAdverb(next.text) ||
    questionWords.has(next.text) ||
    /^(?:me|us|it|them|him|her|you|if|whether|that|and|or)$/.test(next.text)
  )
    return true;
  for (let index = at + 1; index < tokens.length && tokens[index]?.kind !== "mark"; index += 1) {
    const word = tokens[index]?.text ?? "";
    if (prepositions.has(word) || word in linkers || conjunctions.has(word)) break;
    if (
      isAuxiliary(word) ||
      (index > at + 1 && lexicon.hasClass(tokens[index], "verb") && word.endsWith("s"))
    )
      return false;
  }
  return true;
}

/** Adds the classes of the clause's other words, and the “no” that negates its object. */
function finishFrame(frame: Frame, tokens: readonly Token[], lexicon: Lexicon): void {
  const about = new Set<string>();
  let nested = false;
  for (let index = frame.start; index < frame.end; index += 1) {
    const token = tokens[index];
    if (token === undefined || index === frame.verbAt) continue;
    nested ||= index > frame.verbAt && token.text === "to" && lexicon.hasClass(tokens[index + 1], "verb");
    for (const name of lexicon.classesOf(token)) if (!nested || name !== "unwelcome") about.add(name);
    if (token.type !== undefined) about.add(token.type);
    if (index > frame.verbAt && index <= frame.verbAt + 3 && negativeSubjects.has(token.text))
      frame.negative = true;
  }
  if (negativeSubjects.has(tokens[frame.start]?.text ?? "")) about.add("absent");
  frame.about = about;
  frame.denies = denies(frame, tokens);
}

const wanted = /(?:able|ible)$/;

/** “Unused data doesn't roll over”, “the file isn't readable”: not “it won't hurt”, “nothing changes”. */
function denies(frame: Frame, tokens: readonly Token[]): boolean {
  const { actor, negative, mood, modality, verb, classes, about, past } = frame;
  if (!negative || actor !== "thing" || mood !== "statement") return false;
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
  const passive = frame.passive && tokens[frame.verbAt + 1]?.text !== "by";
  return wanted.test(verb) || passive || (classes.has("verb") && verb !== "be" && verb !== "have");
}
