/** One clause of a Hindi sentence: its words, where it starts, and its verb. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { datives, negations, particles, postpositions, subjects } from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";
import type { VerbGroup } from "./verb-meaning.ts";
import { formsOf } from "./verb-place.ts";

export interface Clause {
  tokens: readonly Token[];
  /** Token index of its first word. */
  start: number;
  group: VerbGroup;
  /** The noun or adjective a light verb leans on: उपलब्ध नहीं है, स्टॉक में नहीं है; -1 for none. */
  predicateAt: number;
  lexicon: Lexicon;
}

const within = spellSet("में पर");
const tag = spell("ना");
const neither = spell("न");
const to = spell("को");
const anybody = spellSet("किसी सब सभी सबको");

/** हम, आपको: may stand between the verb and its noun, as in “अनुमति हम नहीं देते”. */
function named(text: string): boolean {
  return datives[text] !== undefined || subjects[text] !== undefined;
}

export function predicateOf({ tokens, predicateAt }: Clause): Token | undefined {
  return tokens[predicateAt];
}

/** Words of the clause before its verb. */
export function wordsBefore({ tokens, start, group }: Clause): string[] {
  return tokens.slice(start, group.start).map(({ text }) => text);
}

/** Whether the main verb is of a class. */
export function verbIs({ group, lexicon }: Clause, name: string): boolean {
  return lexicon.hasClass({ text: group.verb, lemma: group.verb }, name);
}

export function findPredicate(clause: Omit<Clause, "predicateAt">): number {
  const { tokens, start, group, lexicon } = clause;
  const textAt = (at: number) => tokens[at]?.text ?? "";
  let at = group.start - 1;
  while (at >= start && (particles.has(textAt(at)) || negations.has(textAt(at)))) at -= 1;
  while (at > start && named(textAt(at))) at -= 1;
  if (at - 1 > start && textAt(at) === to && anybody.has(textAt(at - 1))) at -= 2;
  const token = tokens[at];
  if (token === undefined || at < start || token.kind === "mark" || datives[token.text] !== undefined)
    return -1;
  if (within.has(token.text)) {
    const noun = tokens[at - 1];
    return noun !== undefined && at - 1 >= start && lexicon.classesOf(noun).size > 0 ? at - 1 : -1;
  }
  return postpositions.has(token.text) || subjects[token.text] !== undefined ? -1 : at;
}

/** नहीं may stand before the noun of the verb (नहीं वापस होगा), न before any word of the clause (न पैसे लौटेंगे). */
export function isNegatedBefore(clause: Clause): boolean {
  const { tokens, group, predicateAt, start, lexicon } = clause;
  const words = wordsBefore(clause);
  const some = (at: number) => words[at - 1] === words[at + 1];
  if (
    words.some((text, at) => text === neither && !some(at) && !isActOrParticle(words[at + 1] ?? "", lexicon))
  )
    return true;
  const at = predicateAt > start ? predicateAt - 1 : group.start - 1;
  const before = tokens[at]?.text;
  if (tokens[at - 1]?.text === tokens[at + 1]?.text) return false;
  return negations.has(before ?? "") && before !== tag;
}

/** न करने पर, न सही: there it belongs to the next word alone. */
function isActOrParticle(text: string, lexicon: Lexicon): boolean {
  return text === "" || formsOf(text, lexicon).length > 0;
}
