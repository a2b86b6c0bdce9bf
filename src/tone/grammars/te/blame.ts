/** How Telugu puts the fault on somebody without the word: by cause, by a doing that was left out, by a question. */
import type { Actor } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { subjectOf } from "./actor.ts";
import type { VerbWord } from "./verb-form.ts";
import { readWord } from "./words.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const causes = words(
  "వల్ల వల్లే వల్లనే వలన వలనే కారణంగా కారణంగానే మూలంగా మూలంగానే మూలాన మూలానే చేత చేతనే కారణం కారణమే మూలం ఫలితం ఫలితమే",
);
const stressed = /(?:ే|కారణం|మూలం|ఫలితం)$/u;
const joinedCause = /(?:(?:డం|టం)(?:వల్లే?|తో(?:నే)?|చేత(?:నే)?)|(?:డ|ట)మే)$/u;

/** Who left out what, in “తాళం వేసుకోకపోవడం వల్లే”: you or a colleague; undefined where nobody is accused. */
export function lapseOf(
  tokens: readonly Token[],
  start: number,
  at: number,
  verb: VerbWord,
  lexicon: Lexicon,
): Actor | undefined {
  if (verb.form !== "noun" || !verb.negative || verb.passive) return undefined;
  const text = tokens[at]?.text ?? "";
  const next = tokens[at + 1];
  const joined = joinedCause.test(text) && !(/మే$/u.test(text) && next?.kind === "word");
  const cause = joined ? text : (next?.text ?? "");
  if (!joined && (!causes.has(cause) || text.endsWith("ానికి"))) return undefined;
  const known = (name: string) => lexicon.hasClass({ text: verb.verb, lemma: verb.verb }, name);
  const subject = subjectOf(tokens, start, at, lexicon);
  if (subject === "you" || subject === "colleague") return subject;
  if (subject !== undefined || !stressed.test(cause)) return undefined;
  return text.includes("కోకపో") || !known("happen") ? "you" : undefined;
}

const whys = words("ఎలా ఎందుకు ఎందుకని ఎందుకండి దేనికి ఎవరు");

/** “తలకిందులుగా ఎలా పెట్టారు?”, “ఎందుకు చదవలేదు?” want no answer. */
export function reproaches(
  tokens: readonly Token[],
  start: number,
  at: number,
  verb: VerbWord,
  about: ReadonlySet<string>,
): boolean {
  if (!verb.past || (!verb.negative && !about.has("faulty"))) return false;
  return tokens.slice(start, at).some(({ text }) => whys.has(text));
}

/** “మీరు చదవకుండా నొక్కేశారు”: done without what ought to come first; “చూసి కూడా”: against better knowledge. */
export function isUnheeding(
  tokens: readonly Token[],
  start: number,
  at: number,
  verb: VerbWord,
  lexicon: Lexicon,
): boolean {
  if (!verb.past || verb.negative || verb.person === "we") return false;
  const careless = tokens.slice(start, at).some((token) => lexicon.hasClass(token, "properly"));
  return tokens.slice(start, at).some(({ text }, index) => {
    const done = /ి$/u.test(text) ? readWord(text, lexicon).verb : undefined;
    if (
      done?.form === "participle" &&
      !done.negative &&
      lexicon.hasClass({ text: done.verb, lemma: done.verb }, "fault")
    )
      return true;
    const knowing = tokens[start + index + 1]?.text === "కూడా" && /ి$/u.test(text);
    if (!knowing && !text.endsWith("కుండా")) return false;
    if (careless && !knowing && readWord(text, lexicon).verb !== undefined) return true;
    const skipped = readWord(text, lexicon).verb?.verb ?? "";
    return lexicon.hasClass({ text: skipped, lemma: skipped }, "heed");
  });
}
