/** Endings Telugu strings onto nouns and verbs, as they look after folding (doubled letters single, half nasals ం). */

const caseEndings =
  /(?:లయొక|యొక|లలోని|లలోకి|లలో|లనుండి|నుండి|నుంచి|లోని|లోకి|లోనూ|లతో|లకు|లకి|లపై|లచే|లైన|లు|ళు|పైన|పైని|పై|లో|తో|కు|కి|ను|ని|చే|కై|ల|ళ|గా|గాను|మైన|ైన|అయిన|ట)$/;

const verbEndings =
  /(?:ించబడును|ించబడి|ించబడ|ించవచు|ించగలరు|ించగలవు|ించగల|ించాలి|ించాలో|ించండి|ించడం|ించడాని|ించుకో|ించుట|ించును|ించు|ించి|ించే|ించిన|ించ|బడును|బడింది|బడి|బడ|వచు|గలరు|గలవు|గలదు|తుంది|తుంటే|తున|తున్నా|తాము|తాను|తారు|తాడు|తాయి|ాను|ాము|ారు|ాడు|ాయి|ింది|ండి|ాలి|ాలో|డం|డాని|డానికి|ుట|ును|దు|లేదు|వు)$/;

const vowelEnding = /[ా-ౌం్]+$/;
/** What is left of the plural: ఫైలు, ఫైల్ and ఫైళ్లను are one file or more. */
const pluralEnding = /[లళ]$/;

/** Takes a folded word; keeps at least two letters. */
export function stemTelugu(word: string): string {
  let stem = word;
  for (const endings of [caseEndings, verbEndings, vowelEnding, pluralEnding]) {
    const shorter = stem.replace(endings, "");
    const least = endings === caseEndings || endings === verbEndings ? 3 : 2;
    if (shorter.length >= least) stem = shorter;
  }
  return stem;
}
