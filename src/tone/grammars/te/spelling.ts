/** One spelling for Telugu words that are written several ways: మళ్లీ/మళ్ళీ, ట్రాన్స్‌ఫర్/ట్రాన్స్ఫర్, నెంబర్/నంబర్. */
import { lettersOf } from "./letter-names.ts";

const folds: [RegExp, string][] = [
  [/[\u200c\u200d]/gu, ""],
  [/ళ్ల/gu, "ళ్ళ"],
  [/ఛ/gu, "చ"],
  [/ృ/gu, "్రు"],
  [/మ్$/u, "ం"],
  [/ండీ$/u, "ండి"],
  [/^(?:కదండి|గదా|గదండి|కదమ్మా|కదన్నా|కదబ్బా)$/u, "కదా"],
  [/(..)ేన(?:ండి|మ్మా|య్యా)$/u, "$1ే"],
  [/(.)ుద్ది$/u, "$1ుతుంది"],
  [/^తెలీ(?=ద|క)/u, "తెలియ"],
  [/(..)ొద్దు/u, "$1వద్దు"],
];

/** Beginnings of words; what follows (case, number) stays. */
const variants: [string, string][] = [
  ["నెంబర్", "నంబర్"],
  ["నెంబరు", "నంబర్"],
  ["నంబరు", "నంబర్"],
  ["ఈమెయిల్", "ఇమెయిల్"],
  ["ఫొటో", "ఫోటో"],
  ["గ్యారెంటీ", "గ్యారంటీ"],
  ["వారెంటీ", "వారంటీ"],
  ["వారంటి", "వారంటీ"],
  ["క్యాన్సెల్", "క్యాన్సిల్"],
  ["కాన్సిల్", "క్యాన్సిల్"],
  ["కేన్సిల్", "క్యాన్సిల్"],
  ["క్యాన్సల్", "క్యాన్సిల్"],
  ["రిఫండ్", "రీఫండ్"],
  ["అడ్రెస్", "అడ్రస్"],
  ["కచ్చితం", "ఖచ్చితం"],
  ["మెసేజి", "మెసేజ్"],
  ["ఎక్స్చేంజి", "ఎక్స్చేంజ్"],
  ["ఎక్చేంజ్", "ఎక్స్చేంజ్"],
  ["ఓటిపి", "ఓటీపీ"],
  ["పర్వాలేదు", "ఫర్వాలేదు"],
  ["పరవాలేదు", "ఫర్వాలేదు"],
  ["పర్లేదు", "ఫర్వాలేదు"],
  ["ఫర్లేదు", "ఫర్వాలేదు"],
  ["ఇంజినీర్", "ఇంజనీర్"],
  ["టిక్కెట్", "టికెట్"],
  ["సూపర్వైజరు", "సూపర్వైజర్"],
  ["చార్జి", "చార్జీ"],
];

const cache = new Map<string, string>();
const cacheLimit = 20_000;

export function spell(word: string): string {
  let spelled = cache.get(word);
  if (spelled !== undefined) return spelled;
  if (cache.size > cacheLimit) cache.clear();
  cache.set(word, (spelled = spellFresh(word)));
  return spelled;
}

function spellFresh(word: string): string {
  if (!/[\u0c00-\u0c7f]/u.test(word)) return word;
  let spelled = word;
  for (const [from, to] of folds) spelled = spelled.replace(from, to);
  const variant = variants.find(([from]) => spelled.startsWith(from));
  const letters = lettersOf(spelled);
  if (letters !== undefined) return letters;
  return variant === undefined ? spelled : variant[1] + spelled.slice(variant[0].length);
}
