/** Where the words are read from and the sites are written to; two environment variables move them. */
import { relative, resolve, sep } from "node:path";

export function contentFolder(): string {
  return resolve(process.env["ANSWERBOOK_CONTENT"] || "src/content");
}

export function outFolder(): string {
  return resolve(process.env["ANSWERBOOK_OUT"] || "dist");
}

/** A path as people type it: relative to where the command runs, with forward slashes. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/") || ".";
}
