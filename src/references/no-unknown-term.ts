/** `<Term id>` that the glossary of the article's language does not hold. */
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { partsOf } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noUnknownTerm: ReferenceRule = {
  id: "no-unknown-term",
  severity: "error",
  because: "The word looks explained, but there is no explanation to open.",
  *find({ words, terms, glossary }) {
    for (const article of words.articles) {
      const { locale } = article;
      const known = terms.get(locale);
      if (!known && glossary(locale)) continue;
      for (const tag of partsOf(article).tags) {
        if (tag.name !== "Term") continue;
        const id = tag.attributes.find(({ name }) => name === "id");
        if (!id?.value)
          yield {
            place: spanPlace(article, tag.at),
            message: 'This <Term> names no term. Write <Term id="…">.',
          };
        else if (!known?.has(id.value))
          yield { place: spanPlace(article, id.valueAt), ...explain(id.value, locale, known) };
      }
    }
  },
};

function explain(id: string, locale: string, known: Set<string> = new Set()): Omit<Fault, "place"> {
  const near = nearest(id, known);
  const advice = near.length > 0 ? suggest(near) : " Add it there, or write the word without <Term>.";
  return { message: `There is no term “${id}” in glossary/${locale}.yaml.${advice}`, expected: near };
}
