/** What a Telugu verb says together with what leans on it: చేయడం కుదరదు, చేయాల్సి ఉంటుంది, అవకాశం లేదు. */
import type { Modality } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { fillers, youPronouns } from "./function-words.ts";
import type { VerbWord } from "./verb-form.ts";
import { readWord } from "./words.ts";

export interface Predicate {
  verbAt: number;
  verb: string;
  modality: Modality;
  negative: boolean;
  classes: ReadonlySet<string>;
  /** చెప్పి ఉంటారు: taken to have been done. */
  presumed?: boolean;
  /** Nothing acts: it is possible, it is there, it is allowed. */
  impersonal: boolean;
}

export function readPredicate(
  tokens: readonly Token[],
  start: number,
  at: number,
  verb: VerbWord,
  lexicon: Lexicon,
): Predicate {
  const beforeAt = complementAt(tokens, start, at);
  const before = tokens[beforeAt];
  const inner = before?.kind === "word" ? readWord(before.text, lexicon).verb : undefined;
  const joined = `${before?.text ?? ""}${verb.verb}`;
  const name = before !== undefined && classesOfVerb(joined, lexicon).has("verb") ? joined : verb.verb;
  let own = classesOfVerb(name, lexicon);
  const predicate: Predicate = {
    verbAt: at,
    verb: name,
    modality: verb.modality,
    negative: verb.negative,
    classes: own,
    impersonal: false,
  };
  const lean = (modality: Modality): Predicate => ({
    ...predicate,
    verbAt: beforeAt,
    verb: inner?.verb ?? verb.verb,
    modality,
    classes: classesOfVerb(inner?.verb ?? verb.verb, lexicon),
  });
  if (verb.verb === "అవు" && verb.negative && verb.modality === "will") {
    if (!/^అవ/u.test(tokens[at]?.text ?? "")) predicate.modality = "none";
    else if (verb.person === "it" && verb.form === "finite" && inner?.form !== "participle")
      return {
        ...predicate,
        modality: "can",
        impersonal: true,
        classes: withComplement(own, before, lexicon),
      };
  }
  if (verb.past && verb.negative && verb.person === "any") own = without(own, ["cover", "available"]);
  const isHelper = verb.verb === "ఉండు" || verb.verb === "వచ్చు" || verb.verb === "లేదు";
  if (inner?.form === "noun" && inner.modality === "must" && isHelper)
    return lean(verb.verb === "వచ్చు" && verb.past ? "none" : "must");
  if ((inner?.need || inner?.missed) && verb.negative) return lean("must");
  if (verb.verb === "లేదు" && inner?.form === "quote" && (inner.modality === "must" || inner.verb === "కావాలి"))
    return lean("must");
  if (inner?.form === "participle" && inner.negative && verb.verb === "తప్పదు" && verb.negative)
    return { ...lean("must"), negative: false };
  if (inner?.form === "participle" && verb.verb === "తీరు" && verb.modality === "must") return lean("must");
  if (before !== undefined && lexicon.hasClass(before, "need")) {
    const duty = tokens[beforeAt - 1];
    const owed = duty?.kind === "word" ? readWord(duty.text, lexicon).verb : undefined;
    if ((verb.negative && (isHelper || verb.verb === "పడు")) || owed?.modality === "must")
      return { ...predicate, modality: "must", classes: owed ? classesOfVerb(owed.verb, lexicon) : own };
  }
  if (verb.negative && isPossibility(own, before, inner, verb, lexicon))
    return { ...predicate, modality: "can", impersonal: true, classes: withComplement(own, before, lexicon) };
  if (verb.verb === "లేదు" && inner?.form === "noun" && before?.text.endsWith("ానికి") === true)
    return { ...lean("can"), impersonal: true };
  if (verb.verb === "లేదు" && inner?.form === "noun") {
    const object = tokens[complementAt(tokens, start, beforeAt)];
    const leaning = lean("none");
    return { ...leaning, classes: withComplement(leaning.classes, object, lexicon) };
  }
  if (inner?.form === "participle" && isHelper && !inner.negative) {
    const object = tokens[complementAt(tokens, start, beforeAt)];
    const presumed = verb.verb === "ఉండు" && verb.person === "they" && verb.modality === "will";
    const leaning = { ...lean(presumed ? "none" : verb.modality), presumed };
    return { ...leaning, classes: withComplement(leaning.classes, object, lexicon) };
  }
  const classes = own.has("light") ? withComplement(own, before, lexicon) : own;
  if (
    verb.verb === "లేదు" &&
    verb.person === "they" &&
    tokens.slice(start, at).some(({ text }) => youPronouns.has(text))
  )
    return { ...predicate, classes };
  if (lacksQuality(before, verb, lexicon)) return { ...predicate, impersonal: true, classes };
  if (verb.verb === "లేదు" || (verb.verb === "ఉండు" && verb.negative))
    return { ...predicate, modality: verb.form === "condition" ? "none" : "can", impersonal: true, classes };
  if (own.has("refuse") && !verb.negative && verb.form !== "command" && verb.modality !== "can")
    return { ...predicate, modality: "can", negative: true, impersonal: verb.person === "it", classes };
  const plainWord =
    lexicon.hasClass(before, "empty") && inner?.form !== "relative" ? (before?.lemma ?? name) : name;
  return { ...predicate, verb: plainWord, classes };
}

/** “స్పష్టంగా లేదు”: how a thing is not; that it is not there at all is another matter (“అందుబాటులో లేదు”). */
function lacksQuality(before: Token | undefined, verb: VerbWord, lexicon: Lexicon): boolean {
  const lacks = verb.verb === "లేదు" || (verb.verb === "ఉండు" && verb.negative);
  if (!lacks || verb.person !== "it" || before === undefined) return false;
  if (!/(?:గా|లా)$/u.test(before.text) || before.text.endsWith("బాగా")) return false;
  return !["available", "feasible", "grant"].some((name) => lexicon.hasClass(before, name));
}

/** కుదరదు, సాధ్యం కాదు, వీలు పడదు, చేయడం జరగదు. */
function isPossibility(
  own: ReadonlySet<string>,
  before: Token | undefined,
  inner: VerbWord | undefined,
  verb: VerbWord,
  lexicon: Lexicon,
): boolean {
  if (own.has("feasible")) return !verb.past || verb.modality !== "none" || inner?.form === "noun";
  if (lexicon.hasClass(before, "feasible") && own.has("light")) return true;
  return verb.verb === "జరుగు" && inner?.form === "noun";
}

/** Index of the word just before the verb, words like “even” and “any” left out; -1 where there is none. */
export function complementAt(tokens: readonly Token[], start: number, at: number): number {
  for (let index = at - 1; index >= start; index -= 1) {
    const token = tokens[index] as Token;
    if (token.kind === "mark") return -1;
    if (!fillers.has(token.text)) return index;
  }
  return -1;
}

function classesOfVerb(verb: string, lexicon: Lexicon): ReadonlySet<string> {
  return lexicon.classesOf({ text: verb, lemma: verb });
}

function without(classes: ReadonlySet<string>, names: string[]): ReadonlySet<string> {
  return new Set([...classes].filter((name) => !names.includes(name)));
}

function withComplement(
  own: ReadonlySet<string>,
  before: Token | undefined,
  lexicon: Lexicon,
): ReadonlySet<string> {
  return before === undefined ? own : new Set([...own, ...lexicon.classesOf(before)]);
}
