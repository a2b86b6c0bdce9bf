/** Measures how often the right answer is among the first hits. */
import type { Question } from "./question-sets.ts";

export interface Recall {
  count: number;
  /** Shares of the questions, 0 to 1. */
  first: number;
  topThree: number;
  /** Mean of 1 / place, looking at ten hits. */
  meanReciprocalRank: number;
  nothingFound: number;
}

/** `search` gives record ids, best first. */
export function measureRecall(questions: readonly Question[], search: (query: string) => string[]): Recall {
  const sum = { first: 0, topThree: 0, meanReciprocalRank: 0, nothingFound: 0 };
  for (const { query, relevant } of questions) {
    const ids = search(query).slice(0, 10);
    const place = ids.findIndex((id) => relevant.includes(id));
    if (ids.length === 0) sum.nothingFound++;
    if (place === 0) sum.first++;
    if (place >= 0 && place < 3) sum.topThree++;
    if (place >= 0) sum.meanReciprocalRank += 1 / (place + 1);
  }
  const count = questions.length;
  const share = (found: number) => (count === 0 ? 0 : found / count);
  return {
    count,
    first: share(sum.first),
    topThree: share(sum.topThree),
    meanReciprocalRank: share(sum.meanReciprocalRank),
    nothingFound: share(sum.nothingFound),
  };
}

/** Half of the questions for tuning, half kept apart; variants of one question fall on the same side. */
export function isForTuning({ id }: Question): boolean {
  return Number(/(\d+)(?:-[a-z])?$/.exec(id)?.[1] ?? 0) % 2 === 0;
}
