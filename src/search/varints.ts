/** Whole numbers as bytes, small ones in one byte (LEB128), for an index that travels. */

export function packNumbers(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 0x80) {
      bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

export function unpackNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (const byte of bytes) {
    number |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte < 0x80) {
      numbers[count++] = number;
      number = 0;
      shift = 0;
    }
  }
  return numbers.slice(0, count);
}

/** Words that hold no line break, by their UTF-16 units; Indic and Persian letters take two bytes each. */
export function packWords(words: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = words.join("\n");
  return packNumbers({
    *[Symbol.iterator]() {
      for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
    },
  });
}

export function unpackWords(bytes: Uint8Array): string[] {
  const units = unpackNumbers(bytes);
  let text = "";
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.subarray(i, i + 4096));
  return text === "" ? [] : text.split("\n");
}
