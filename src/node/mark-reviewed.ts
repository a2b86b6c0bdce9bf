/** Sets the day somebody last read a text, and leaves every other byte of the file as it was. */
import { readFile, writeFile } from "node:fs/promises";
import { findFrontMatter } from "#schemas/front-matter.ts";
import { readYaml } from "#schemas/read-yaml.ts";

/** Resolves with why it could not be done, or with nothing. */
export async function markReviewed(path: string, day: string): Promise<string | undefined> {
  const source = await readFile(path, "utf8");
  const start = source.startsWith("\uFEFF") ? 1 : 0;
  const text = source.slice(start);
  const front = findFrontMatter(text);
  if (typeof front === "string")
    return "It has no fields at its top. Run npm run check to see what it needs.";
  const reading = readYaml({ file: path, text, start: front.yamlStart, end: front.yamlEnd });
  const { value } = reading;
  if (typeof value !== "object" || value === null || !("reviewed" in value))
    return "Its fields cannot be read, or “reviewed” is missing. Run npm run check to see what it needs.";
  const place = reading.placeOf(["reviewed"]);
  const written = text.slice(place.start, place.end);
  const [quote = ""] = /^["'](?=.*["']$)/s.exec(written) ?? [];
  const marked = `${text.slice(0, place.start)}${quote}${day}${quote}${text.slice(place.end)}`;
  if (marked !== text) await writeFile(path, source.slice(0, start) + marked);
  return undefined;
}
