/** Several byte strings in one file. */

/** One after the other, each led by its length in four bytes, little-endian. */
export function joinSections(sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(sections.reduce((size, section) => size + 4 + section.length, 0));
  let at = 0;
  for (const section of sections) {
    new DataView(joined.buffer).setUint32(at, section.length, true);
    joined.set(section, at + 4);
    at += 4 + section.length;
  }
  return joined;
}

/** Views of the bytes given; throws where there are not `count` whole ones. */
export function splitSections(bytes: Uint8Array, count: number): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections: Uint8Array[] = [];
  for (let at = 0; at + 4 <= bytes.length;) {
    const end = at + 4 + view.getUint32(at, true);
    if (end > bytes.length) break;
    sections.push(bytes.subarray(at + 4, end));
    at = end;
  }
  if (sections.length !== count) {
    throw new Error("This is not a complete search index. Build the site again and load its new index.");
  }
  return sections;
}
