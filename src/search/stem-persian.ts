/** Persian plural, possessive, comparative and verb endings and the verb prefixes می and نمی, after folding. */

const prefixes = /^(?:نمی|می)(?=\p{L}{3})/u;

const endings =
  /(?:هایشان|هایتان|هایمان|هایی|هایم|هایت|هایش|های|ها|یشان|یتان|یمان|شان|تان|مان|ترین|تر|ان|ات|یم|ید|ند|ام|اند|ایم|اید|ی|م|ش|ت)$/;

/** Takes a folded word; keeps at least three letters. */
export function stemPersian(word: string): string {
  let stem = word.replace(prefixes, "");
  for (let pass = 0; pass < 2; pass++) {
    const shorter = stem.replace(endings, "");
    if (shorter.length < 3) break;
    stem = shorter;
  }
  return stem;
}
