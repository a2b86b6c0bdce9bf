/** Says in plain words why an article cannot be read; the parser's own words are for programmers. */
import type { Fault } from "#schemas/fault.ts";

interface Advice extends Omit<Fault, "place"> {
  /** What the fault begins with, where the parser only complains further on. */
  from?: string;
}

/** In order: the first that fits the parser's reason is taken. `$1` and `$2` are what the pattern caught. */
const advices: { reason: RegExp; message: string; write?: string; from?: string; safe?: true }[] = [
  {
    reason: /closing tag `(.+?)`, expected corresponding closing tag for `<(.*?)>`/,
    message: "“<$2>” is closed with “$1”. Close it with “</$2>”.",
    write: "</$2>",
  },
  {
    reason: /closing tag for `<(br|hr|img|wbr)>`/,
    message: "“<$1>” has no end. Write “<$1 />”.",
    write: "<$1 />",
    safe: true,
  },
  {
    reason: /closing tag for `<(.*?)>`/,
    message:
      "“<$1>” is opened here and not closed. Write “</$1>” after what belongs to it, set in as far as “<$1>”.",
    write: "</$1>",
  },
  {
    reason: /closing slash `\/` in tag, expected an open tag/,
    message: "This tag is closed without having been opened. Delete it, or open it before.",
  },
  {
    reason: /to create a comment in MDX/,
    message: "Comments are written {/* … */} in an article, not <!-- … -->.",
    write: "{/* … */}",
    from: "<!--",
  },
  {
    reason: /to create a link in MDX/,
    message: "An address in < > is not read here. Write [text](address).",
  },
  { reason: /attribute value/, message: 'What follows the = must stand in quotes: name="value".' },
  {
    reason: /import\/exports/,
    message: "A line that begins with “import” or “export” is read as code. Begin it with another word.",
  },
  {
    reason: /acorn|expression|brace/,
    message: "A { begins program code here. Write &#123; for the sign itself, or leave it out.",
    write: "&#123;",
    from: "{",
  },
  {
    reason: /before name, expected a character that can start a name/,
    message: "A < begins a tag here. Write &lt; for the sign itself.",
    write: "&lt;",
    from: "<",
  },
  { reason: /end of file/, message: "The text ends in the middle of a tag. Close the tag with “>”." },
  { reason: /^$/, message: "This is nested too deeply to be read. Write it in fewer levels." },
];

export function explainMdxError(reason: string): Advice {
  for (const { reason: pattern, message, write, from, safe } of advices) {
    const caught = pattern.exec(reason);
    if (!caught) continue;
    const fill = (text: string) =>
      text.replace(/\$(\d)/g, (_, number: string) => caught[Number(number)] ?? "");
    if (write === undefined) return { message: fill(message), ...(from && { from }) };
    const expected = [fill(write)];
    return { message: fill(message), expected, ...(from && { from }), ...(safe && { fix: fill(write) }) };
  }
  return { message: "The tag that begins here cannot be read. Write it as <Name> … </Name> or <Name />." };
}
