/** Cuts a block into sentences; each is tokenised and read by the language's grammar once, when first asked. */
import type { Block } from "./prose.ts";
import type { Frame } from "./frame.ts";
import type { Lexicon } from "./lexicon.ts";
import type { LexiconMatch, PhraseMatches } from "./phrase-index.ts";
import { tokenise, type Token } from "./token.ts";

export interface Sentence {
  block: Block;
  /** `[start, end)` in the block's text, without spaces around it. */
  start: number;
  end: number;
  text: string;
  tokens: Token[];
  /** What each clause says. */
  frames: Frame[];
  /** Phrases of the lexicon, for all rules; of those that overlap the longest. */
  matches: LexiconMatch[];
  /** What it does by the lexicon's signals. */
  signals: ReadonlySet<string>;
  /** It ends as a question. */
  question: boolean;
  /** Turns that look like a fault and are none, with the rules they silence. */
  harmless: LexiconMatch[];
  previous: Sentence | undefined;
  next: Sentence | undefined;
}

/** Tokens a sentence may have to be read clause by clause; beyond, it is a list or no language at all. */
const longest = 400;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  let segmenter = segmenters.get(locale);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(supported(locale), { granularity: "sentence" });
    segmenters.set(locale, segmenter);
  }
  return segmenter;
}

function supported(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
}

const innerEnd = /[.!?…।॥؟۔:;]["')\]]*\s+\S/u;
/** A full stop after these does not end a sentence. */
const abbreviation = /(?:^|\s)(?:Mrs?|Ms|Dr|St|No|Rs|approx|e\.g|i\.e|etc|vs|डॉ|रु|क्र|రూ|డా)\.\s*$/iu;

export function readSentences(blocks: Block[], lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    for (const [start, end] of sentenceRanges(block.text.text, lexicon.locale)) {
      const sentence = readSentence(block, start, end, lexicon);
      if (sentence === undefined) continue;
      sentence.previous = sentences.at(-1);
      if (sentence.previous) sentence.previous.next = sentence;
      sentences.push(sentence);
    }
  }
  return sentences;
}

function readSentence(block: Block, start: number, end: number, lexicon: Lexicon): Sentence | undefined {
  const tokens = lexicon.grammar.refine(tokenise(block.text, start, end), lexicon);
  return tokens.some(({ kind }) => kind !== "mark")
    ? new LazySentence(block, start, end, tokens, lexicon)
    : undefined;
}

/** A class, so that all sentences share one shape: getters of an object literal give each a shape of its own. */
class LazySentence implements Sentence {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: Token[];
  readonly question: boolean;
  previous: Sentence | undefined = undefined;
  next: Sentence | undefined = undefined;
  readonly #lexicon: Lexicon;
  #frames: Frame[] | undefined = undefined;
  #found: PhraseMatches | undefined = undefined;

  constructor(block: Block, start: number, end: number, tokens: Token[], lexicon: Lexicon) {
    this.block = block;
    this.start = start;
    this.end = end;
    this.text = block.text.text.slice(start, end);
    this.tokens = tokens;
    this.question = tokens.slice(-3).some(({ text }) => text === "?" || text === "؟");
    this.#lexicon = lexicon;
  }

  get frames(): Frame[] {
    const { grammar } = this.#lexicon;
    return (this.#frames ??=
      this.tokens.length > longest ? [] : grammar.readFrames(this.tokens, this.#lexicon));
  }

  get matches(): LexiconMatch[] {
    return this.#lookUp().phrases;
  }

  get signals(): ReadonlySet<string> {
    return this.#lookUp().signals;
  }

  get harmless(): LexiconMatch[] {
    return this.#lookUp().harmless;
  }

  #lookUp(): PhraseMatches {
    return (this.#found ??= this.#lexicon.match(this));
  }
}

/** `[start, end)` of each sentence, trimmed. */
export function sentenceRanges(text: string, locale: string): [number, number][] {
  const ranges: [number, number][] = [];
  const push = (start: number, end: number) => {
    const slice = text.slice(start, end);
    const from = start + (slice.length - slice.trimStart().length);
    const to = start + slice.trimEnd().length;
    if (to > from) ranges.push([from, to]);
  };
  if (!innerEnd.test(text)) {
    push(0, text.length);
    return ranges;
  }
  let start = 0;
  for (const { index, segment } of segmenterFor(locale).segment(text)) {
    if (abbreviation.test(text.slice(Math.max(start, index), index + segment.length))) continue;
    push(start, index + segment.length);
    start = index + segment.length;
  }
  push(start, text.length);
  return ranges;
}
