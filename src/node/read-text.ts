/** Reads one file as text, and says in plain words why it cannot be. */
import { open } from "node:fs/promises";

export type TextReading = { text: string } | { unreadable: string };

const megabyte = 1024 * 1024;
const largest = megabyte;

/** The text comes without its byte order mark, so that columns count as in an editor. */
export async function readText(path: string): Promise<TextReading> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size > largest)
      return {
        unreadable: `This file is ${Math.ceil(size / megabyte)} MB; words may be up to 1 MB. Split it into several files.`,
      };
    const bytes = await file.readFile();
    if (bytes.includes(0))
      return {
        unreadable: "This is not a text file: it has null bytes in it. Save it as plain text (UTF-8).",
      };
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError)
      return { unreadable: "This file is not saved as UTF-8. Save it again with the encoding UTF-8." };
    return {
      unreadable: `This file cannot be opened (${(error as NodeJS.ErrnoException).code}). Check that you may read it.`,
    };
  }
}
