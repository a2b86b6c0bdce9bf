/** Finds `{{ … }}` in a template's text with exact offsets: filling, checks and previews all start here. */
import { placeholderId } from "#schemas/placeholder-id.ts";

interface Mention {
  /** `[start, end)` of the whole `{{ … }}` in UTF-16 units of the text given. */
  start: number;
  end: number;
  /** `[nameStart, nameEnd)` of the name alone, for messages about the name. */
  nameStart: number;
  nameEnd: number;
}

/** `{{ customer.first_name | default: "there" }}` */
export interface ValueMention extends Mention {
  kind: "value";
  name: string;
  fallback?: string;
}

/** `{{ fact.refund_window }}`; the name is `refund_window`. */
export interface FactMention extends Mention {
  kind: "fact";
  name: string;
}

/** `{{> closing-thanks }}` or `{{> close/closing-thanks }}`; the name is what follows the sign. */
export interface PartialMention extends Mention {
  kind: "partial";
  name: string;
}

export type PlaceholderMention = ValueMention | FactMention | PartialMention;

export interface PlaceholderProblem {
  start: number;
  end: number;
  /** What we saw and what to do, for the writer. */
  message: string;
  actual: string;
  expected: string[];
}

const partialName = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;
const defaultFilter = /^\s*default\s*:\s*(?:"([^"]*)"|'([^']*)')\s*$/;

/** Reads the text from offset `from` on, in order of appearance; what it cannot read comes back as problems. */
export function parsePlaceholders(
  text: string,
  from = 0,
): { placeholders: PlaceholderMention[]; problems: PlaceholderProblem[] } {
  const placeholders: PlaceholderMention[] = [];
  const problems: PlaceholderProblem[] = [];
  const marks: Marks = {
    nextOpening: seek(text, "{{"),
    nextClosing: seek(text, "}}"),
    lineEnd: seek(text, "\n"),
  };
  let at = from;
  for (;;) {
    const start = text.indexOf("{{", at);
    if (start < 0) break;
    const end = closingEnd(start, marks);
    const read =
      end === undefined ? unclosed(text, start, marks) : readMention(text.slice(start, end), start, end);
    if ("kind" in read) placeholders.push(read);
    else problems.push(read);
    at = Math.max(read.end, start + 2);
  }
  return { placeholders, problems };
}

/** Each answers with the next place from an offset on, or the end of the text. */
interface Marks {
  nextOpening: (from: number) => number;
  nextClosing: (from: number) => number;
  lineEnd: (from: number) => number;
}

/** Asked for ever later places, it goes through the text only once. */
function seek(text: string, mark: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = text.indexOf(mark, from);
    if (found < 0) found = text.length;
    return found;
  };
}

/** A placeholder closes on its own line, before the next one opens. */
function closingEnd(start: number, { nextOpening, nextClosing, lineEnd }: Marks): number | undefined {
  const close = nextClosing(start + 2);
  return close < lineEnd(start) && close <= nextOpening(start + 2) ? close + 2 : undefined;
}

function unclosed(text: string, start: number, { nextOpening, lineEnd }: Marks): PlaceholderProblem {
  const limit = Math.min(nextOpening(start + 2), lineEnd(start));
  const actual = text.slice(start, limit).trimEnd();
  const name = /[a-z][a-z0-9_.]*/.exec(actual)?.[0];
  return {
    start,
    end: start + actual.length,
    message: "This placeholder is opened with {{ and never closed. Close it with }} on the same line.",
    actual,
    expected: name === undefined ? [] : [`{{ ${name} }}`],
  };
}

function readMention(actual: string, start: number, end: number): PlaceholderMention | PlaceholderProblem {
  const problem = (message: string, expected: string[] = []) => ({ start, end, message, actual, expected });
  const [head = "", ...rest] = actual.slice(2, -2).split("|");
  const filter = rest.length > 0 ? rest.join("|") : undefined;
  const lead = /^\s*(?:>\s*)?/.exec(head)?.[0] ?? "";
  const name = head.slice(lead.length).trimEnd();
  const nameStart = start + 2 + lead.length;
  const place = { start, end, nameStart, nameEnd: nameStart + name.length };

  if (name === "")
    return problem("This placeholder is empty. Write the name of what goes here, or delete it.");
  if (lead.includes(">")) {
    if (filter !== undefined) return problem("An inserted template takes no default.", [`{{> ${name} }}`]);
    if (!partialName.test(name)) {
      return problem(
        `“${name}” is no template name. Write slug or stage/slug.`,
        suggest(slugify(name), "> "),
      );
    }
    return { kind: "partial", name, ...place };
  }
  if (name.startsWith("fact.") && placeholderId.test(name)) {
    if (filter !== undefined)
      return problem("A fact takes no default; its value stands in facts.yaml.", [`{{ ${name} }}`]);
    return { kind: "fact", name: name.slice("fact.".length), ...place };
  }
  if (!placeholderId.test(name)) {
    return problem(
      `“${name}” is no placeholder name. Use lower-case Latin letters, digits and _ with at most one dot.`,
      suggest(snakeCase(name), " "),
    );
  }
  if (filter === undefined) return { kind: "value", name, ...place };
  const quoted = defaultFilter.exec(filter);
  if (quoted === null) {
    return problem('After | only default: "…" in straight quotes is understood.', [
      `{{ ${name} | default: "${unquote(filter)}" }}`,
    ]);
  }
  return { kind: "value", name, fallback: quoted[1] ?? quoted[2] ?? "", ...place };
}

function suggest(name: string, lead: string): string[] {
  return name === "" ? [] : [`{{${lead}${name} }}`];
}

function slugify(name: string): string {
  return snakeCase(name).replace(/[._]/g, "-");
}

/** `Order Number` and `orderNumber` become `order_number`; nothing where no Latin letter is left to start with. */
function snakeCase(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "_")
    .replace(/^[^a-z]+|[^a-z0-9]+$/g, "");
  return placeholderId.test(words) ? words : "";
}

function unquote(filter: string): string {
  return filter
    .replace(/^[\s:=]*(default)?[\s:=]*/, "")
    .replace(/["'“”„‘’«»]/g, "")
    .trim();
}
