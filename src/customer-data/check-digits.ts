/** Check digits tell a card, an account or an identity number from any other row of digits. */

/** Luhn, as payment cards have it. */
export function isCard(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length < 13 || digits.length > 19 || new Set(digits).size < 2) return false;
  const sum = digits.toReversed().reduce((total, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 13616: the remainder of 97. */
export function isIban(written: string): boolean {
  const account = written.replace(/\s/g, "");
  if (account.length < 15 || account.length > 34) return false;
  const moved = account.slice(4) + account.slice(0, 4);
  const remainder = Array.from(moved).reduce((rest, sign) => {
    const value = parseInt(sign, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return remainder === 1;
}

/** Twelve digits with a Verhoeff check digit; none begins with 0 or 1. */
export function isAadhaar(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length !== 12 || (digits[0] ?? 0) < 2) return false;
  const check = digits.toReversed().reduce((state, digit, at) => multiply(state, permute(digit, at)), 0);
  return check === 0;
}

/** Multiplication in the dihedral group of order 10. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b + 10) % 5) + 5 : (a - b + 10) % 5;
}

const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permute(digit: number, times: number): number {
  let permuted = digit;
  for (let i = 0; i < times % 8; i++) permuted = permutation[permuted] ?? 0;
  return permuted;
}

function digitsOf(written: string): number[] {
  return Array.from(written.replace(/\D/g, ""), Number);
}
