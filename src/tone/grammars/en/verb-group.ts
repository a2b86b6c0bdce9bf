/** Reads auxiliaries, negation and the main verb: “will not be able to send”. */
import type { Modality } from "../../frame.ts";
import type { Token } from "../../token.ts";
import {
  beForms,
  bePredicates,
  determiners,
  doForms,
  haveForms,
  isAdverb,
  modals,
  negations,
  negativePredicates,
  objectPronouns,
  pastForms,
  prepositions,
  questionWords,
  subjectPronouns,
} from "./function-words.ts";

export interface VerbGroup {
  verbAt: number;
  verb: string;
  modality: Modality;
  negative: boolean;
  past: boolean;
  passive: boolean;
  /** The subject stands after the first auxiliary: “can you”, “is it”. */
  inverted: boolean;
  /** Token index of an inverted subject, or -1. */
  subjectAt: number;
  /** Had done. */
  perfect: boolean;
}

const quantities = new Set("nothing anything something everything nobody anybody none".split(" "));

export function isAuxiliary(word: string): boolean {
  return word in modals || beForms.has(word) || haveForms.has(word) || doForms.has(word);
}

/** `hasSubject`: a subject stands before `at`, so a pronoun after the auxiliary is no inverted subject. */
export function readVerbGroup(tokens: readonly Token[], at: number, hasSubject: boolean): VerbGroup {
  const group: VerbGroup = {
    verbAt: at,
    verb: tokens[at]?.lemma ?? "",
    modality: "none",
    negative: false,
    past: false,
    passive: false,
    inverted: false,
    subjectAt: -1,
    perfect: false,
  };
  let be = false;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    const word = token?.text ?? "";
    const next = tokens[index + 1]?.text ?? "";
    if (token === undefined || token.kind === "mark" || token.kind === "number") break;
    if (index > at && !group.perfect) group.perfect = isHad(tokens[index - 1], token);
    if (word === "no" && next === "longer") {
      group.negative = true;
      index += 1;
    } else if (negations.has(word)) group.negative = true;
    else if (isAuxiliary(word)) {
      if (index > at && !be && group.verb !== "be" && beForms.has(word) && word.startsWith("g"))
        return finish(group, token, index, be);
      be ||= beForms.has(word);
      group.past ||= pastForms.has(word);
      if (haveForms.has(word) && next === "to") {
        if (group.modality !== "may") group.modality = "must";
        index += 1;
      } else if (haveForms.has(word) && next === "got" && tokens[index + 2]?.text === "to") {
        group.modality = "must";
        index += 2;
      } else if (modals[word] !== undefined) group.modality = modals[word];
      if (group.verb === "have" && beForms.has(word)) group.past = true;
      group.verbAt = index;
      group.verb = next === "to" ? "" : token.lemma;
    } else if (!hasSubject && !group.inverted && index > at && subjectPronouns.has(word) && index - at <= 2) {
      group.inverted = true;
      group.subjectAt = index;
    } else if (be && bePredicates[word] !== undefined) {
      group.negative ||= negativePredicates.has(word);
      if (next !== "to") return finish(group, token, index, be);
      group.modality = bePredicates[word];
      group.verbAt = index;
      group.verb = token.lemma;
      index += 1;
      be = false;
    } else if (word === "to" && group.verb === "ought") continue;
    else if (isAdverb(word) && tokens[index + 1]?.kind === "word") continue;
    else if ((word === "need" || word === "needs" || word === "needed") && next === "to") {
      if (group.modality !== "will" && group.modality !== "may") group.modality = "must";
      group.verbAt = index;
      group.verb = "need";
      index += 1;
    } else if ((word === "like" || word === "love") && next === "to") {
      group.verbAt = index;
      index += 1;
    } else if (
      prepositions.has(word) ||
      determiners.has(word) ||
      questionWords.has(word) ||
      objectPronouns.has(word) ||
      (hasSubject && subjectPronouns.has(word)) ||
      quantities.has(word) ||
      token.kind === "neutral" ||
      word === "if" ||
      word === "because" ||
      word === "and" ||
      word === "or"
    )
      break;
    else return finish(group, token, index, be);
  }
  return group;
}

/** “had told”, “you'd told”. */
function isHad(auxiliary: Token | undefined, verb: Token): boolean {
  if (auxiliary?.text === "had") return !isAdverb(verb.text) && isPast(verb);
  return auxiliary?.text === "would" && isParticiple(verb) && !isAdverb(verb.text);
}

function finish(group: VerbGroup, token: Token, index: number, be: boolean): VerbGroup {
  if (group.verb === "have" && isPast(token)) group.past = true;
  const has = group.verb === "have" && token.text === "got" && !group.perfect;
  group.past &&= !has;
  group.verbAt = index;
  group.verb = has ? "have" : token.lemma;
  group.passive = be && isPast(token);
  return group;
}

export function isParticiple(token: Token): boolean {
  return token.lemma !== token.text && !token.text.endsWith("s") && !token.text.endsWith("ing");
}

/** Past tense or participle: forgot, entered. */
export function isPast(token: Token): boolean {
  return (
    isParticiple(token) ||
    [
      "put",
      "set",
      "let",
      "cut",
      "shut",
      "hit",
      "hurt",
      "quit",
      "misread",
      "read",
      "come",
      "become",
      "run",
      "split",
      "burst",
    ].includes(token.text)
  );
}

/** “a must-see”, “a has-been”; the halves of a contraction are no compound. */
export function isCompound(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.joined === true || (next?.joined === true && next.start !== token?.start);
}

/** “You didn't water it, did you?”: a statement that wants a nod. */
export function endsInTag(tokens: readonly Token[]): boolean {
  const [pronoun, before] = [tokens.at(-2)?.text ?? "", tokens.at(-3)];
  if (!subjectPronouns.has(pronoun) || before === undefined) return false;
  const auxiliaryAt = before.text === "not" ? -4 : -3;
  return isAuxiliary(tokens.at(auxiliaryAt)?.text ?? "") && tokens.at(auxiliaryAt - 1)?.text === ",";
}

/** A verb without auxiliary: “send”, “need to send”; of “let me send” the act is ours. */
export function readBareGroup(
  tokens: readonly Token[],
  at: number,
  command: boolean,
  negative: boolean,
): { group: VerbGroup; ours: boolean } {
  const word = tokens[at]?.text ?? "";
  const next = tokens[at + 1]?.text ?? "";
  const ours = command && word === "let" && /^(?:me|us)$/.test(next);
  const needTo = /^needs?$|^needed$/.test(word) && next === "to";
  const verbAt = ours || needTo ? at + 2 : at;
  const token = tokens[at];
  const group: VerbGroup = {
    verbAt,
    verb: tokens[verbAt]?.lemma ?? word,
    modality: ours ? "will" : needTo ? "must" : "none",
    negative,
    past: !command && token !== undefined && isPast(token),
    passive: false,
    inverted: false,
    subjectAt: -1,
    perfect: false,
  };
  return { group, ours };
}
