/** Latin letters: case, accents and apostrophes make no difference to a search. */

const ligatures: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i" };

/** Takes NFC text of any length; only Latin letters lose their accents, marks of other scripts stay. */
export function foldLatin(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) =>
      letter.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
    )
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, "")
    .replace(/[ßæœøđłı]/g, (letter) => ligatures[letter] ?? letter);
}
