/** Many small whole numbers, most of them 0, as two texts that compress well: where the others stand, and what they are. */

export interface PackedWeights {
  /** How many numbers: a power of two. */
  slots: number;
  /** What one counts. */
  scale: number;
  /** Before each number that is not 0, how many zeros: `#` is none, `$` one; `[` is 56, and more to come. */
  gaps: string;
  /** These numbers, a letter each: `1` is -15, `A` is 1, `O` is 15. */
  weights: string;
}

/** The largest number either way. */
export const steps = 15;

// JSON need not escape a letter between `#` and `[`.
const [noGap, longGap] = [0x23, 0x5b];
const longest = longGap - noGap;
const zero = 0x40;

/** Numbers from -`steps` to `steps`. */
export function packWeights(numbers: readonly number[]): Pick<PackedWeights, "gaps" | "weights"> {
  let [gaps, weights] = ["", ""];
  let gap = 0;
  for (const number of numbers) {
    if (number === 0) {
      gap += 1;
      continue;
    }
    gaps += String.fromCharCode(longGap).repeat(Math.floor(gap / longest));
    gaps += String.fromCharCode(noGap + (gap % longest));
    weights += String.fromCharCode(zero + number);
    gap = 0;
  }
  return { gaps, weights };
}

export function unpackWeights({ slots, gaps, weights }: Omit<PackedWeights, "scale">): Int8Array {
  const numbers = new Int8Array(slots);
  let slot = 0;
  let next = 0;
  for (let at = 0; at < gaps.length; at += 1) {
    const code = gaps.charCodeAt(at);
    slot += code - noGap;
    if (code === longGap) continue;
    numbers[slot] = weights.charCodeAt(next) - zero;
    slot += 1;
    next += 1;
  }
  return numbers;
}
