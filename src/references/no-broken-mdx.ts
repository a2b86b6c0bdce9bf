/** An article whose Markdown and tags cannot be read to the end. */
import { offsetAt, type Place } from "#schemas/place.ts";
import { partsOf } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import { explainMdxError } from "./mdx-errors.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noBrokenMdx: ReferenceRule = {
  id: "no-broken-mdx",
  severity: "error",
  because: "One sign that cannot be read hides the whole article from its readers.",
  *find({ words }) {
    for (const article of words.articles) {
      const { broken } = partsOf(article);
      if (!broken) continue;
      const { from, ...advice } = explainMdxError(broken.reason);
      const place = spanPlace(article, broken.at);
      yield { place: from ? placeOfStart(place, from) : placeOfTag(broken.reason, place), ...advice };
    }
  },
};

function placeOfStart(place: Place, from: string): Place {
  const start = place.text.lastIndexOf(from, place.start);
  return start < 0 ? place : { ...place, start, end: start + from.length };
}

/** The parser complains about the end of the paragraph; the reader of the message wants the tag that is open. */
function placeOfTag(reason: string, place: Place): Place {
  const opened = /^Expected a closing tag for `<[^`]*>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  if (!opened) return place;
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = opened.slice(1).map(Number);
  return {
    ...place,
    start: offsetAt(place.text, line, column),
    end: offsetAt(place.text, endLine, endColumn),
  };
}
