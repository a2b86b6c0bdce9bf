/** What comes nearest to a query that found nothing: titles and questions that share most pairs of letters with it. */
import { foldText } from "#search/normalise.ts";
import type { Reference } from "./exchange.ts";

export interface Candidate extends Reference {
  locale: string;
  texts: readonly string[];
}

/** Below this share of common pairs, a likeness is chance. */
const leastAlike = 0.25;

/** Best first, each reference once. */
export function findNearest(query: string, candidates: readonly Candidate[], most = 5): Candidate[] {
  const wanted = pairsOf(query);
  const best = new Map<string, { candidate: Candidate; likeness: number }>();
  for (const candidate of candidates) {
    const likeness = Math.max(0, ...candidate.texts.map((text) => alike(wanted, pairsOf(text))));
    const key = `${candidate.kind}:${candidate.id}`;
    if (likeness >= leastAlike && likeness > (best.get(key)?.likeness ?? 0))
      best.set(key, { candidate, likeness });
  }
  return [...best.values()]
    .sort((a, b) => b.likeness - a.likeness || (a.candidate.id < b.candidate.id ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function pairsOf(text: string): Set<string> {
  const letters = [...foldText(text)];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ""}${letter}`));
}

/** Twice the common pairs over all pairs. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  return (2 * a.intersection(b).size) / (a.size + b.size);
}
