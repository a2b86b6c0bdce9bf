/** Reads one file as text, and says in plain words why it cannot be. */
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";

export type TextReading = { text: string } | { unreadable: string };

const megabyte = 1024 * 1024;
const largest = megabyte;
const utf8 = new TextDecoder("utf-8", { fatal: true });

/** The text comes without its byte order mark, so that columns count as in an editor. */
export function readText(path: string): TextReading {
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    const { size } = fstatSync(file);
    if (size > largest)
      return {
        unreadable: `This file is ${Math.ceil(size / megabyte)} MB; words may be up to 1 MB. Split it into several files.`,
      };
    const bytes = readFileSync(file);
    if (bytes.includes(0))
      return {
        unreadable: "This is not a text file: it has null bytes in it. Save it as plain text (UTF-8).",
      };
    return { text: utf8.decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError)
      return { unreadable: "This file is not saved as UTF-8. Save it again with the encoding UTF-8." };
    return {
      unreadable: `This file cannot be opened (${(error as NodeJS.ErrnoException).code}). Check that you may read it.`,
    };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}
