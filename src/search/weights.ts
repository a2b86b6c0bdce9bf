/** The numbers of the ranking, in one place. Change one, then run `npm run eval:search`: it says what that cost. */

/** What a word counts by the field it stands in, and how much a long field dilutes it (0 not at all, 1 fully). */
export const fields = {
  title: { weight: 3, dilution: 0.5 },
  shortcut: { weight: 3, dilution: 0 },
  questions: { weight: 1, dilution: 0.5 },
  keywords: { weight: 2, dilution: 0.3 },
  body: { weight: 1, dilution: 0.75 },
} as const;
export type Field = keyof typeof fields;
export const fieldNames = Object.keys(fields) as Field[];

/** How fast repeating a word stops paying (BM25's k1). */
export const saturation = 1;

/** What a word that makes up all of a record's profile adds to its BM25F weight, which is at most `saturation + 1`. */
export const profileShare = 2;

/** A stop word's share of a full word. */
export const stopWordShare = 0.3;

/** What a match is worth beside the exact word: 1. */
export const matchWorth = {
  /** The word being typed is the beginning of a longer one, where it is no word itself, and where it is. */
  prefix: 0.8,
  prefixOfKnown: 0.3,
  oneSlip: 0.75,
  twoSlips: 0.5,
  /** Same consonant key, scaled by how alike the vowels are. */
  sameKey: 0.9,
  keyBegins: 0.63,
  /** From here on a word counts as heard right, and slips of the finger are not looked for. */
  soundsRight: 0.85,
  /** Another wording: from the glossary, and from everyday words that stand for one another. */
  glossary: 0.8,
  related: 0.4,
  /** Begins like a word nobody knows, where nothing else was found. */
  guess: 0.2,
  /** What two words that look alike must share at least of their pairs of letters. */
  leastAlike: 0.45,
  /** Two words written as one, or one as two. */
  joined: 0.8,
};

/**
 * How much likeness in letters (character 3- and 4-grams of titles and questions) adds, and to how many leaders: halfway
 * between the best text of the record and the mean of the best `few`. Trust in it grows with the words of the query, between
 * those of `sentence`, and with the phrasings a leader has on average.
 */
export const likeness = {
  share: 2.5,
  few: 3,
  leaders: 30,
  sentence: { from: 4, to: 10 },
  manyPhrasings: 10,
};

/**
 * Hits below this share of the best one's score are left out, but never the first few. Without that protection the share
 * alone would hide 0 to 2.4 % of the right answers by question set (most where requests have no phrasings).
 */
export const floor = { share: 0.25, kept: 6 };

/** Added when the query is exactly a shortcut: that reply was called by name. */
export const calledByShortcut = 1000;
