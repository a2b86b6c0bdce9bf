/** An article whose Markdown and tags cannot be read to the end. */
import type { Place } from "#schemas/place.ts";
import { offsetAt } from "#schemas/place.ts";
import { partsOf } from "./article-parts.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noBrokenMdx: ReferenceRule = {
  id: "no-broken-mdx",
  severity: "error",
  because: "One tag that is not closed hides the whole article from its readers.",
  *find({ words }) {
    for (const article of words.articles) {
      const { broken } = partsOf(article);
      if (broken) yield { place: tagPlace(broken), ...explain(broken.reason, broken.place) };
    }
  },
};

interface Advice {
  message: string;
  expected?: string[];
}

/** The parser complains about the end of the paragraph; the reader of the message wants the tag that is open. */
function tagPlace({ reason, place }: { reason: string; place: Place }): Place {
  const opened = /closing tag for `<([^`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason);
  if (!opened) return place;
  const [, , line, column, endLine, endColumn] = opened.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    ...place,
    start: offsetAt(place.text, line, column),
    end: offsetAt(place.text, endLine, endColumn),
  };
}

function explain(reason: string, { text, start }: Place): Advice {
  const tag = /closing tag for `<([^`]*)>`/.exec(reason)?.[1];
  const wrongEnd = /Unexpected closing tag `([^`]*)`/.exec(reason)?.[1];
  const character = /^Unexpected character `(.)`/u.exec(reason)?.[1];
  if (tag && wrongEnd)
    return {
      message: `“<${tag}>” is closed with “${wrongEnd}”. Close it with “</${tag}>”.`,
      expected: [`</${tag}>`],
    };
  if (tag === "br" || tag === "hr" || tag === "img" || tag === "wbr")
    return { message: `“<${tag}>” has no end. Write “<${tag} />”.`, expected: [`<${tag} />`] };
  if (tag)
    return {
      message: `“<${tag}>” is opened here and not closed. Write “</${tag}>” after the last line that belongs to it, set in as far as this one.`,
      expected: [`</${tag}>`],
    };
  if (reason.includes("closing slash"))
    return { message: "This tag is closed without having been opened. Delete it, or open it before." };
  if (character === "!")
    return {
      message: "Comments are written {/* … */} in an article, not <!-- … -->.",
      expected: ["{/* … */}"],
    };
  if (reason.includes("to create a link in MDX"))
    return { message: "An address in < > is not read here. Write [text](address)." };
  if (reason.includes("attribute value"))
    return { message: 'What follows the = must stand in quotes: name="value".' };
  if (reason.includes("import/exports"))
    return {
      message: "A line that begins with “import” or “export” is read as code. Begin it with another word.",
    };
  if (/brace|acorn|expression/i.test(reason))
    return {
      message: "A { begins program code here. Write &#123; for the sign itself, or leave it out.",
      expected: ["&#123;"],
    };
  if (character && text[start - 1] === "<")
    return { message: "A < begins a tag here. Write &lt; for the sign itself.", expected: ["&lt;"] };
  if (reason.includes("end of file"))
    return { message: "The text ends in the middle of a tag. Close the tag with “>”." };
  if (reason === "") return { message: "This is nested too deeply to be read. Write it in fewer levels." };
  return { message: "The tag that begins here cannot be read. Write it as <Name> … </Name> or <Name />." };
}
