/** Imports, exports and `{expressions}`: an article is words, whatever its format allows. */
import { partsOf, type ArticleParts } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

const advice: Record<ArticleParts["code"][number]["what"], string> = {
  import:
    "Words import nothing: <Steps>, <Note>, <Fact>, <Term> and <Details> are there by themselves. Delete this.",
  export: "Words export nothing. Delete this.",
  expression: "Text in { } is read as program code. Write &#123; for the sign itself, or delete it.",
};

export const noCodeInWords: ReferenceRule = {
  id: "no-code-in-words",
  severity: "error",
  because:
    "Code in a text can stop the whole site from being built, and its next writer may not be a programmer.",
  *find({ words }) {
    for (const article of words.articles)
      for (const { what, at } of partsOf(article).code)
        yield {
          place: spanPlace(article, at),
          message: advice[what],
          expected: what === "expression" ? ["&#123;"] : [],
        };
  },
};
