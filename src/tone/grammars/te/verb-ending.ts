/** What the ending of a Telugu verb can say: person, negation, ability, duty, time, politeness. */

/**
 * finite: ends a sentence · command · participle: “having done”, goes on · relative: stands before a noun ·
 * noun: “doing” · condition: if, when, even if, until · reason: because · quote: “that …”, before what somebody says.
 */
export type VerbForm =
  "finite" | "command" | "participle" | "relative" | "noun" | "condition" | "reason" | "quote";

/** we: first person · you: singular you · they: మీరు, వారు · it: a thing or things · any: says nothing. */
export type Person = "we" | "you" | "they" | "it" | "any";

export interface Ending {
  form: VerbForm;
  person: Person;
  modality: "none" | "can" | "must" | "should" | "will";
  negative: boolean;
  past: boolean;
  question: boolean;
  /** A command in the polite plural; anything said to somebody with “andi”. */
  polite: boolean;
  /** The moment just after the act (రాగానే, వచ్చాక) */
  moment: boolean;
  /** చెప్పాల్సింది: it ought to have been done. */
  missed: boolean;
  /** చెప్పనక్కర లేదు: what comes next denies the need. */
  need: boolean;
  /** A written form nobody speaks: పంపడమైనది, పంపబడినది, పంపవలయును. */
  official: boolean;
}

export const plainEnding: Ending = {
  form: "finite",
  person: "any",
  modality: "none",
  negative: false,
  past: false,
  question: false,
  polite: false,
  moment: false,
  missed: false,
  need: false,
  official: false,
};
