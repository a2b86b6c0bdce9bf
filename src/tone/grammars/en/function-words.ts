/** The closed word classes of English that the clause reader steers by. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

export const modals: Record<string, "can" | "will" | "may" | "must" | "should"> = {
  can: "can",
  could: "can",
  will: "will",
  would: "will",
  shall: "will",
  may: "may",
  might: "may",
  must: "must",
  should: "should",
  ought: "should",
};
export const beForms = set("am is are was were be been being get gets got getting");
export const haveForms = set("have has had having");
export const doForms = set("do does did");
export const pastForms = set("was were had did");

/** After “be”: what the word does to the verb that follows its “to”. */
export const bePredicates: Record<string, "can" | "must" | "will"> = {
  able: "can",
  unable: "can",
  allowed: "can",
  permitted: "can",
  entitled: "can",
  eligible: "can",
  willing: "can",
  prepared: "can",
  authorised: "can",
  authorized: "can",
  powerless: "can",
  supposed: "must",
  required: "must",
  obliged: "must",
  obligated: "must",
  forced: "must",
  going: "will",
  about: "will",
  happy: "will",
  glad: "will",
  pleased: "will",
  delighted: "will",
};
export const negativePredicates = set("unable powerless");

export const negations = set("not never hardly barely scarcely rarely seldom neither nor");
export const negativeSubjects = set("no none nobody nothing neither nowhere zero");

export const subjectPronouns = set(
  "we i you u they he she it this that these those there everyone everybody nobody none anyone",
);
export const wePronouns = set("we i");
export const objectPronouns = set("me us you him her it them");
export const determiners = set(
  "a an the my our your his her its their this that these those some any no every each all both another such which what whose zero",
);
export const prepositions = set(
  "in on at by for with from to of about into onto over after before under within without during against between through until till since as per via than like off out up down across near despite except besides beyond upon regarding concerning",
);
export const conjunctions = set("and or but nor so yet");
export const questionWords = set("why how what when where who which");
export const plainAdverbs = set(
  "also just still already always ever even only then now soon often sometimes usually too very quite rather really simply kindly please again once back here there today tonight tomorrow yesterday well perhaps maybe therefore however otherwise instead almost both all later right straight away currently unfortunately sadly first next finally",
);
const notAdverbs = set(
  "reply apply supply rely comply family assembly friendly likely unlikely lovely elderly costly lonely ugly silly daily weekly monthly multiply imply july italy bully fly",
);

export function isAdverb(word: string): boolean {
  return plainAdverbs.has(word) || (word.length > 4 && word.endsWith("ly") && !notAdverbs.has(word));
}

/** Words that may stand before a command without being its subject. */
export const commandOpeners = set(
  "please just kindly simply then so now first next also and always never but or ok okay finally instead do not to yes no hi hello sir madam",
);
