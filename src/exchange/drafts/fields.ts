/** Prints the top of a draft: each field under a line that says what belongs there. */
import { stringify } from "yaml";

export interface Field {
  name: string;
  value: unknown;
  guidance?: string;
}

/** The whole file: fields between `---` lines, then the body. */
export function printDraft(fields: readonly Field[], body: string): string {
  const lines = fields.flatMap(({ name, value, guidance }) => [
    ...(guidance === undefined ? [] : [`# ${guidance}`]),
    stringify({ [name]: value }, { lineWidth: 0, flowCollectionPadding: false }).trimEnd(),
  ]);
  return `---\n${lines.join("\n")}\n---\n${body.trim()}\n`;
}
