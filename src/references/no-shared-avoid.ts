/** An inside word that two terms of one glossary claim. */
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noSharedAvoid: ReferenceRule = {
  id: "no-shared-avoid",
  severity: "error",
  because: "A writer who uses the word would be told to write two different things.",
  *find({ words, glossary }) {
    for (const [locale, terms] of Object.entries(words.glossary)) {
      const file = glossary(locale);
      const first = new Map<string, string>();
      if (!file) continue;
      for (const [id, { avoid }] of Object.entries(terms))
        for (const [at, word] of avoid.entries()) {
          const key = word.normalize("NFC").toLocaleLowerCase(locale);
          const other = first.get(key);
          if (other === undefined) first.set(key, id);
          else {
            const message =
              other === id
                ? `“${word}” stands here twice. Keep one of the two.`
                : `“${word}” is to be avoided for “${other}” already. Keep it under one of the two terms.`;
            yield { place: fieldPlace(file, [id, "avoid", at]), message };
          }
        }
    }
  },
};
