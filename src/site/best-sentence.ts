/** The sentence of an article that answers best, with the words that say so, and the part it stands in. */
import type { Passage } from "#article/passages.ts";
import { stemWord } from "#search/stem.ts";
import { stopWords } from "#search/stop-words.ts";
import { tokenise } from "#search/tokenise.ts";
import type { Found } from "./answer-library.ts";

export interface Mark {
  start: number;
  end: number;
}

export interface BestSentence {
  /** Of the part it stands in; both "" where that has no heading. */
  slug: string;
  heading: string;
  text: string;
  marks: Mark[];
}

const foundWorth = 0.5;
/** A word of the heading, beside one of the sentence itself. */
const headingShare = 0.5;

/** Lists and tables end their lines without a full stop; longer ones are cut by the page. */
function* sentencesOf({ text }: Passage, segmenter: Intl.Segmenter): Generator<string> {
  for (const line of text.split("\n"))
    for (const { segment } of segmenter.segment(line)) if (segment.trim() !== "") yield segment.trim();
}

function readWords(text: string): { stem: string; start: number; end: number }[] {
  return tokenise(text).flatMap(({ word, start, end, joined }) =>
    joined || stopWords.has(word) ? [] : [{ stem: stemWord(word), start, end }],
  );
}

/** What stems are worth: the question's own, and those that were found for them, misspelt or in another script. */
function wantedStems(query: string, { answer, ranges }: Found): Map<string, number> {
  const fields: Record<string, string[]> = {
    title: [answer.title],
    questions: answer.questions,
    keywords: answer.keywords,
  };
  const matched = ranges.map(
    ({ field, index, start, end }) => fields[field]?.[index]?.slice(start, end) ?? "",
  );
  const stemsOf = (text: string, worth: number) =>
    readWords(text).map(({ stem }): [string, number] => [stem, worth]);
  return new Map([...matched.flatMap((text) => stemsOf(text, foundWorth)), ...stemsOf(query, 1)]);
}

/** Undefined where no sentence holds any of the words. */
export function findBestSentence(query: string, found: Found, lang: string): BestSentence | undefined {
  const wanted = wantedStems(query, found);
  const segmenter = new Intl.Segmenter(lang, { granularity: "sentence" });
  let best: BestSentence | undefined;
  let bestScore = 0;
  const worthOf = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + (wanted.get(stem) ?? 0), 0);
  for (const passage of found.answer.passages) {
    const inHeading = new Set(readWords(passage.heading).map(({ stem }) => stem));
    for (const text of sentencesOf(passage, segmenter)) {
      const marks = readWords(text).filter(({ stem }) => wanted.has(stem));
      const stems = new Set(marks.map(({ stem }) => stem));
      const headed = [...inHeading.difference(stems)];
      const score = stems.size === 0 ? 0 : worthOf(stems) + worthOf(headed) * headingShare;
      if (score <= bestScore) continue;
      bestScore = score;
      best = {
        slug: passage.slug,
        heading: passage.heading,
        text,
        marks: marks.map(({ start, end }) => ({ start, end })),
      };
    }
  }
  return best;
}
