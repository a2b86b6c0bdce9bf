/** One stem for the inflected forms of a word, by the word's script: agents and customers never type the same form. */
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { irregularForms } from "./irregular-forms.ts";
import { scriptOf } from "./normalise.ts";
import { stemHindi } from "./stem-hindi.ts";
import { stemPersian } from "./stem-persian.ts";
import { stemTelugu } from "./stem-telugu.ts";

/** Takes a word as `tokenise` gives it. */
export function stemWord(word: string): string {
  switch (scriptOf(word)) {
    case "latin":
      return /^[a-z]+$/.test(word) ? stemEnglish(irregularForms[word] ?? word) : word;
    case "devanagari":
      return stemHindi(word);
    case "telugu":
      return stemTelugu(word);
    case "arabic":
      return stemPersian(word);
    default:
      return word;
  }
}
