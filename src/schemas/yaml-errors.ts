/** Says in plain words what is wrong with a piece of YAML; the parser's own words are for programmers. */
import type { YAMLParseError } from "yaml";

const mixed = "A list and fields are mixed here. Use one of the two.";
const reference = 'A text that begins with & or * must be in quotes: "…".';

const plain: Partial<Record<YAMLParseError["code"], string>> = {
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second “: ” on this line. Put the text after the first one in quotes: "…".',
  MULTILINE_IMPLICIT_KEY: "A field's name must stand on one line, with “: ” after it.",
  TAB_AS_INDENT: "This line begins with a tab. Use spaces.",
  BAD_INDENT: "This line is set in by too few or too many spaces, or a bracket above it is not closed.",
  BAD_SCALAR_START: 'A text that begins with this sign must be in quotes: "…".',
  BAD_COLLECTION_TYPE: mixed,
  BAD_ALIAS: reference,
  BAD_DQ_ESCAPE:
    "A backslash in double quotes has a meaning of its own. Use single quotes, or write it twice.",
  MULTIPLE_DOCS: "A second “---” begins here. Keep one block of fields.",
  MISSING_CHAR: "Something is missing here: a closing quote or bracket, or the space after “:” or “-”.",
  RESOURCE_EXHAUSTION: "This is nested too deeply to be read. Write it in fewer levels.",
  UNEXPECTED_TOKEN:
    'This does not fit here. If it belongs to a text with quotes or brackets in it, put the whole text in double quotes: "…".',
};

export function explainYamlError({ code, message, pos }: YAMLParseError, yaml: string): string {
  const line = lineOf(yaml, pos[0]);
  if (code === "UNEXPECTED_TOKEN" && /^\s*-/.test(line) && message.includes("map-value")) return mixed;
  if (code === "UNEXPECTED_TOKEN" && /:\s+[*&]/.test(line)) return reference;
  if (code === "MISSING_CHAR" && /quote/.test(message))
    return "This quote is not closed. Put the same sign at the end of the text.";
  if (/end with a [\]}]/.test(message)) return "This bracket is not closed. Put its other half at the end.";
  return plain[code] ?? "This line cannot be read as a field. Write a name, “: ” and a value.";
}

function lineOf(yaml: string, offset: number): string {
  const start = yaml.lastIndexOf("\n", offset - 1) + 1;
  const end = yaml.indexOf("\n", offset);
  return yaml.slice(start, end < 0 ? undefined : end);
}
