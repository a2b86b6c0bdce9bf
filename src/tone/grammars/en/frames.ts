/** Reads the clauses of an English sentence: subject, verb group and how each clause hangs on the rest. */
import type { Actor, Frame, Relation } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { actorOf, describeSubject, subjectOf } from "./subject.ts";
import {
  asksAfter,
  isClauseStart,
  negatedBefore,
  opensClause,
  readsAsVerb,
  sharesSubject,
} from "./bare-verb.ts";
import { classesOfVerb, finishFrame } from "./finish-frame.ts";
import {
  concessions,
  contrasting,
  contrasts,
  deniedBefore,
  hangsOn,
  isRelativeThat,
  isTimeLimit,
  joins,
  linkers,
  reports,
  tellsOfNothing,
} from "./links.ts";
import { determiners, questionWords, subjectPronouns } from "./function-words.ts";
import {
  endsInTag,
  isAuxiliary,
  isCompound,
  isPast,
  readBareGroup,
  readVerbGroup,
  type VerbGroup,
} from "./verb-group.ts";

const politeWords = new Set(
  "please kindly thanks thank grateful appreciate appreciated welcome mind may".split(" "),
);

export function readFrames(tokens: readonly Token[], lexicon: Lexicon): Frame[] {
  const frames: Frame[] = [];
  const question = (tokens.at(-1)?.text === "?" || tokens.at(-2)?.text === "?") && !endsInTag(tokens);
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
      consequence: tokens[clauseStart - 1]?.text === "so",
      follows: tokens[clauseStart - 1]?.text === "and" && start === clauseStart && start < group.verbAt,
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
    if (relation === "main" && frames.at(-1)?.relation === "main" && reports(frames.at(-1), lexicon))
      relation = "report";
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
    if (
      isAuxiliary(word) &&
      !isCompound(tokens, index) &&
      !(word === "may" && token.raw === "May" && index > 0)
    ) {
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
    const next = isTimeLimit(tokens, index, lexicon) ? undefined : linkers[word];
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
      const { group, ours } = readBareGroup(tokens, index, command, negative);
      const of = ours
        ? { actor: "we" as const, negative: false }
        : command
          ? { actor: "you" as const, negative: false }
          : describeSubject(tokens, subject, lexicon);
      push(group, subject?.[0] ?? restStart(), of.actor, command && !ours, of.negative);
      index = Math.max(index, group.verbAt);
    }
  }
  for (const frame of frames) finishFrame(frame, tokens, lexicon);
  return frames;
}
