/** Many small whole numbers, most of them 0, as two texts that compress well: where the others stand, and what they are. */

export interface PackedWeights {
  /** Before each number that is not 0, how many zeros: in digits of base 28, the last of them from `#` to `>`, others from `?` to `Z`. */
  gaps: string;
  /** These numbers, a letter each: `1` is -15, `A` is 1, `O` is 15. */
  weights: string;
}

/** The largest number either way. */
export const steps = 15;

// JSON need not escape a letter between `#` and `Z`.
const [last, more] = [0x23, 0x3f];
const base = more - last;
const zero = 0x40;

/** Numbers from -`steps` to `steps`. */
export function packWeights(numbers: Iterable<number>): PackedWeights {
  let [gaps, weights] = ["", ""];
  let gap = 0;
  for (const number of numbers) {
    if (number === 0) {
      gap += 1;
      continue;
    }
    gaps += digitsOf(gap);
    weights += String.fromCharCode(zero + number);
    gap = 0;
  }
  return { gaps, weights };
}

function digitsOf(gap: number): string {
  const before = Math.floor(gap / base);
  const digit = gap % base;
  return (before > 0 ? moreDigits(before) : "") + String.fromCharCode(last + digit);
}

function moreDigits(gap: number): string {
  const before = Math.floor(gap / base);
  return (before > 0 ? moreDigits(before) : "") + String.fromCharCode(more + (gap % base));
}

/** Calls `visit` with each number that is not 0 and its place, in order. */
export function unpackWeights(
  { gaps, weights }: PackedWeights,
  visit: (place: number, number: number) => void,
): void {
  let [place, gap, next] = [0, 0, 0];
  for (let at = 0; at < gaps.length; at += 1) {
    const code = gaps.charCodeAt(at);
    if (code >= more) {
      gap = (gap + code - more) * base;
      continue;
    }
    place += gap + code - last;
    visit(place, weights.charCodeAt(next) - zero);
    place += 1;
    next += 1;
    gap = 0;
  }
}
