/** Counts the syllables of an English word by its vowel groups; right for about nine words in ten. */

export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (ending) => ending.charAt(0))
    .replace(/^y/, "");
  return spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1;
}
