/** The best few of many scores without sorting them all. */

export interface Leader {
  set: number;
  score: number;
}

/** At most `count`, best first; of equals the earlier set first. */
export function pickLeaders(sets: Iterable<number>, scores: Float64Array, count: number): Leader[] {
  const leaders: Leader[] = [];
  for (const set of sets) {
    const score = scores[set] ?? 0;
    const last = leaders[count - 1];
    if (last && !precedes(set, score, last)) continue;
    let at = Math.min(leaders.length, count - 1);
    while (at > 0 && precedes(set, score, leaders[at - 1])) at--;
    leaders.splice(at, 0, { set, score });
    leaders.length = Math.min(leaders.length, count);
  }
  return leaders;
}

function precedes(set: number, score: number, other: Leader | undefined): boolean {
  return !other || score > other.score || (score === other.score && set < other.set);
}
