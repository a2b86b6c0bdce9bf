/**
 * How to teach the tone check a language.
 *
 * A grammar turns a tokenised sentence into frames (frame.ts): who does what, may, must or cannot do what.
 * It holds what is grammar (pronouns, auxiliaries, negation, verb endings, word order); everything a writer might
 * want to add to (idioms, verb classes, jargon, harmless turns) stands in lexicons/<locale>.yaml. Rules are
 * the same for all languages and see only frames, lexicon matches and the sentence's times.
 *
 *   refine      contractions split, spelling variants joined, lemma filled in: one token an idea
 *   readFrames  one frame a clause with a verb, in order
 *   reword      better wordings of a whole finding, built from the frame; none where it would not be grammatical
 *   inflect     a replacement brought into the form of the word it replaces (utilised → used)
 *
 * A language without a grammar of its own gets `plainGrammar`: lexicon phrases work, frames are empty.
 */
import type { Frame } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

export interface Rewording {
  /** Offsets in the block's text that the wordings replace; rules report this range. */
  start: number;
  end: number;
  /** Best first. Pieces of the sentence are taken with `writtenText`, so that placeholders stay what they were. */
  expected: string[];
}

export interface Grammar {
  locale: string;
  refine(tokens: Token[], lexicon: Lexicon): Token[];
  /** The one spelling `refine` gives a word that is written several ways; words of classes are filed under it. */
  spell?(word: string): string;
  readFrames(tokens: Token[], lexicon: Lexicon): Frame[];
  /** `rule` is the rule's id; `frame` is what it objects to. Undefined where the language offers nothing. */
  reword(rule: string, sentence: Sentence, frame: Frame): Rewording | undefined;
  inflect(replacement: string, like: Token, lexicon: Lexicon): string;
  /** Whole sentences that can stand for any sentence a rule objects to. */
  stock?(rule: string): string[];
  /** Syllables of a word, for reading level. Undefined where the language has no tried formula. */
  countSyllables?(word: string): number;
}

export const plainGrammar: Grammar = {
  locale: "und",
  refine: (tokens) => tokens,
  readFrames: () => [],
  reword: () => undefined,
  inflect: (replacement) => replacement,
};
