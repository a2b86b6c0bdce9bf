/** Digits of every script become 0–9, so that १२ and ۱۲ are understood wherever 12 is. */

const digit = /\p{Nd}/gu;

export function latinDigits(text: string): string {
  return text.replace(digit, (character) => {
    let zero = character.codePointAt(0) ?? 0;
    const code = zero;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}
