/** The lines findings point to, read once a file. */
import { readFileSync } from "node:fs";

/** `undefined` where the file or the line is not there; lines count from 1. */
export type SourceLine = (file: string, line: number) => string | undefined;

export function createSourceLines(): SourceLine {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(file);
    files.set(file, lines);
    return lines[line - 1];
  };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\n|\r/);
  } catch {
    return [];
  }
}
