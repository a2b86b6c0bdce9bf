/** The “…” of an offered rewording stands for words that only the agent knows; it must not reach a customer. */

const blank = /(?<=^|[\s“"«(])…(?=$|[\s.,!?;:।؟،؛)”"»])/gu;

/** Where the first one from `from` on stands: a “…” on its own, not the end of a word that trails off. */
export function findBlank(text: string, from = 0): number | undefined {
  blank.lastIndex = from;
  return blank.exec(text)?.index;
}
