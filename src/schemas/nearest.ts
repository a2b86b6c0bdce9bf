/** Known names that look like the one written, for “did you mean”. */
import { distance } from "fastest-levenshtein";

/** At most three, nearest first; none when nothing is near enough to be what was meant. */
export function nearest(written: string, known: Iterable<string>): string[] {
  const folded = written.toLowerCase();
  const farthest = folded.length < 4 ? 1 : Math.max(2, Math.floor(folded.length * 0.3));
  return [...new Set(known)]
    .map((name) => ({ name, away: distanceTo(folded, name.toLowerCase(), farthest) }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/**
 * A name that the other one starts or ends with is near, however much was left out: `refund` and `refund_window`.
 * Names whose lengths alone lie farther apart than `farthest` are not compared letter by letter.
 */
function distanceTo(written: string, known: string, farthest: number): number {
  const partly = written.length > 2 && (known.startsWith(written) || known.endsWith(written));
  if (!partly && Math.abs(known.length - written.length) > farthest) return Infinity;
  const away = distance(written, known);
  return partly ? Math.min(away, 2) : away;
}
