/** Writes safe fixes into the writers' files and leaves everything else in them as it was. */
import { readFile, writeFile } from "node:fs/promises";
import { offsetAt } from "#schemas/place.ts";
import type { Finding } from "#tone/finding.ts";

/** Resolves with how many were applied. Of two fixes that overlap, the first is taken; the next run sees the other. */
export async function applyFixes(findings: Finding[]): Promise<number> {
  let applied = 0;
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  for (const [file, own] of Map.groupBy(fixable, (finding) => finding.file)) {
    const source = await readFile(file, "utf8");
    const mark = source.startsWith("\uFEFF") ? "\uFEFF" : "";
    const text = source.slice(mark.length);
    const edits = own
      .map((finding) => editOf(finding, text))
      .sort((a, b) => a.start - b.start)
      .filter((edit, at, all) => at === 0 || edit.start >= (all[at - 1]?.end ?? 0));
    applied += edits.length;
    await writeFile(
      file,
      mark +
        edits.reduceRight((kept, { start, end, fix }) => kept.slice(0, start) + fix + kept.slice(end), text),
    );
  }
  return applied;
}

function editOf({ line, column, endLine, endColumn, fix = "" }: Finding, text: string) {
  return { start: offsetAt(text, line, column), end: offsetAt(text, endLine, endColumn), fix };
}
