/** How many text messages a reply costs: 160 characters of the GSM alphabet, or 70 of any other, fit into one. */

export interface Segments {
  encoding: "gsm-7" | "ucs-2";
  /** Septets of the GSM alphabet, or UTF-16 units. */
  length: number;
  /** Room in one message: alone, or as part of a longer one. */
  perSegment: number;
  segments: number;
}

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** These take two places. */
const extended = new Set("\f^{}\\[~]|€");

export function countSegments(text: string): Segments {
  const characters = [...text];
  const gsm = characters.every((character) => basic.has(character) || extended.has(character));
  const sizes = characters.map((character) => {
    if (!gsm) return character.length;
    return extended.has(character) ? 2 : 1;
  });
  const length = sizes.reduce((sum, size) => sum + size, 0);
  const [alone, part] = gsm ? [160, 153] : [70, 67];
  const encoding = gsm ? "gsm-7" : "ucs-2";
  if (length <= alone) return { encoding, length, perSegment: alone, segments: length === 0 ? 0 : 1 };
  return { encoding, length, perSegment: part, segments: countParts(sizes, part) };
}

/** A character that takes two places is never split over two messages. */
function countParts(sizes: readonly number[], room: number): number {
  let parts = 1;
  let used = 0;
  for (const size of sizes) {
    if (used + size > room) {
      parts++;
      used = 0;
    }
    used += size;
  }
  return parts;
}
