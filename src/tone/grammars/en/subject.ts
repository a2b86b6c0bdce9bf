/** Who a clause is about: the words before its verb, and who they stand for. */
import type { Actor, Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import {
  commandOpeners,
  conjunctions,
  isAdverb,
  negations,
  negativeSubjects,
  prepositions,
  questionWords,
  subjectPronouns,
  wePronouns,
} from "./function-words.ts";

export type Span = [start: number, end: number];

/** The words before a verb that can be its subject. */
export function subjectOf(
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
  const governed = prepositions.has(tokens[end - 2]?.text ?? "") && !isFromNowOn(tokens, end - 2);
  if (subjectPronouns.has(last.text) && !governed) return [end - 1, end];
  if (last.text === "one" && tokens[end - 2]?.text === "no") return [end - 2, end];
  let from = end - 1;
  while (from > start && !conjunctions.has(tokens[from - 1]?.text ?? "") && tokens[from - 1]?.kind !== "mark")
    from -= 1;
  while (
    from < end &&
    (isAdverb(tokens[from]?.text ?? "") || commandOpeners.has(tokens[from]?.text ?? "")) &&
    !negativeSubjects.has(tokens[from]?.text ?? "") &&
    !countsNone(tokens, from)
  )
    from += 1;
  const words = tokens.slice(from, end);
  if (words.length === 0 || words.every(({ text }) => questionWords.has(text))) return undefined;
  return [from, end];
}

/** “From now on you …”. */
function isFromNowOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "on" && /^(?:now|then)$/.test(tokens[at - 1]?.text ?? "");
}

function isNoLonger(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "no" && tokens[at + 1]?.text === "longer";
}

export function describeSubject(
  tokens: readonly Token[],
  span: Span | undefined,
  lexicon: Lexicon,
): { actor: Actor; negative: boolean } {
  if (span === undefined) return { actor: "thing", negative: false };
  const words = tokens.slice(...span);
  const negative =
    countsNone(words, 0) ||
    (words.some(({ text }, index) => negativeSubjects.has(text) && words[index + 1]?.joined !== true) &&
      words[0]?.text !== "both");
  return { actor: actorOf(words, lexicon), negative };
}

/** “Not one of them”, “hardly a seat”, “few of our rooms”. */
export function countsNone(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  return word === "few" || word === "little" ? next === "of" : negations.has(word) && least.has(next);
}

const least = new Set("a an one any even every all everyone everybody so".split(" "));

export function actorOf(words: readonly Token[], lexicon: Lexicon): Actor {
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
