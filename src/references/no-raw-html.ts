/** HTML beyond the few elements that are safe and readable in every article; in a template, any HTML. */
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { htmlElements } from "#article/components.ts";
import { findTangle } from "#article/tangle.ts";
import type { Fault } from "#schemas/fault.ts";
import type { Template } from "#schemas/words.ts";
import { partsOf } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

const reader = unified().use(remarkParse).use(remarkFrontmatter).freeze();

export const noRawHtml: ReferenceRule = {
  id: "no-raw-html",
  severity: "error",
  because:
    "It looks different in every help desk and mail program, and may be shown to the customer as code.",
  *find({ words }) {
    for (const article of words.articles)
      for (const { name, at } of partsOf(article).tags)
        if (/^\p{Ll}/u.test(name) && !htmlElements.includes(name))
          yield {
            place: spanPlace(article, at),
            message: `The HTML element “${name}” is not used here. Write it in Markdown, or leave it out.`,
          };
    for (const template of words.templates)
      if (template.text.includes("<", template.bodyStart)) yield* inTemplate(template);
  },
};

function inTemplate({ file, text }: Template): Fault[] {
  const faults: Fault[] = [];
  if (findTangle(text)) return faults;
  visit(reader.parse(text), "html", ({ value, position }) => {
    if (value.replace(/<!--[\s\S]*?-->/g, "").trim() === "") return;
    const start = position?.start.offset ?? 0;
    const place = { file, text, start, end: position?.end.offset ?? start };
    const message =
      "A template holds no HTML. Write Markdown; for something to be filled in, write {{ a_name }}.";
    faults.push({ place, message });
  });
  return faults;
}
