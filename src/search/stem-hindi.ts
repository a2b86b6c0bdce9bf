/** Endings of Hindi nouns, adjectives and verbs, longest first, as they look after folding (ँ is ं, गये is गए). */

const endings =
  /(?:ाएंगी|ाएंगे|ाऊंगी|ाऊंगा|ाइयां|ाइयों|ियाएं|ियों|ियां|ाओगी|ाओगे|एंगी|ेंगी|एंगे|ेंगे|ूंगी|ूंगा|ातीं|नाओं|नाएं|ताओं|ताएं|ाएं|ाओं|ुओं|ुएं|ुआं|ाने|ाना|ानी|ाता|ाती|ाते|ाया|ाई|ाए|ाओ|एगी|ेगी|एगा|ेगा|ोगी|ोगे|ीय|कर|ाकर|ना|ने|नी|ता|ती|ते|तीं|ीं|ों|ें|ां|ूं|ाव|या|ए|ई|ओ|ा|ी|ि|े|ो|ु|ू|ं)$/;

/** Takes a folded word; keeps at least two letters. */
export function stemHindi(word: string): string {
  const stem = word.replace(endings, "");
  return stem.length >= 2 ? stem : word;
}
