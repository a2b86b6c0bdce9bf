/** Many small whole numbers, most of them 0, as text that compresses well: a letter each, and one for up to 26 zeros. */

export interface PackedWeights {
  /** How many numbers: a power of two. */
  slots: number;
  /** What one counts. */
  scale: number;
  weights: string;
}

/** The largest number either way. */
export const steps = 15;

/** `1` is -15, `A` is 1, `O` is 15: JSON need not escape any of them. */
const zero = 0x40;
/** `a` stands for one 0, `z` for 26. */
const beforeRuns = 0x60;
const longestRun = 26;

/** Numbers from -`steps` to `steps`. */
export function packWeights(numbers: readonly number[]): string {
  let packed = "";
  let zeros = 0;
  for (const number of numbers) {
    if (number === 0) {
      zeros += 1;
      continue;
    }
    packed += "z".repeat(Math.floor(zeros / longestRun));
    if (zeros % longestRun > 0) packed += String.fromCharCode(beforeRuns + (zeros % longestRun));
    packed += String.fromCharCode(zero + number);
    zeros = 0;
  }
  return packed;
}

export function unpackWeights({ slots, weights }: PackedWeights): Int8Array {
  const numbers = new Int8Array(slots);
  let slot = 0;
  for (let at = 0; at < weights.length; at += 1) {
    const code = weights.charCodeAt(at);
    if (code > beforeRuns) {
      slot += code - beforeRuns;
    } else {
      numbers[slot] = code - zero;
      slot += 1;
    }
  }
  return numbers;
}
