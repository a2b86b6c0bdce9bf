/** Takes a Persian verb form apart: the ending says who, what is left is a stem of a verb. */
import { perfectEndings, spokenEndings, vowelEnding, type Ending } from "./verb-endings.ts";
import { pastStems, presentStems, spokenStems, vowelStems } from "./verb-stems.ts";
import type { VerbForm } from "./verb-form.ts";

export type Reading = Pick<VerbForm, "infinitive" | "person" | "plural">;

export function readEnding(
  rest: string,
  endings: Ending[],
  stems: ReadonlyMap<string, string>,
): Reading | undefined {
  for (const { text, person, plural } of endings) {
    if (!rest.endsWith(text)) continue;
    const infinitive = stems.get(rest.slice(0, rest.length - text.length));
    if (infinitive !== undefined) return { infinitive, person, plural };
  }
  return undefined;
}

export function readSpoken(rest: string): Reading | undefined {
  return (
    readEnding(rest, vowelEnding, vowelStems) ??
    readEnding(rest, spokenEndings, spokenStems) ??
    readEnding(rest, spokenEndings, presentStems)
  );
}

/** فرستاده‌ام, فرستاده. */
export function readPerfect(rest: string): Omit<VerbForm, "negative" | "marked"> | undefined {
  const at = rest.indexOf("ه\u200c");
  if (at > 0) {
    const infinitive = pastStems.get(rest.slice(0, at));
    const by = perfectEndings.find(({ text }) => text === rest.slice(at + 2));
    if (infinitive !== undefined && by)
      return { infinitive, tense: "perfect", person: by.person, plural: by.plural };
  }
  if (!rest.endsWith("ه")) return undefined;
  const infinitive = pastStems.get(rest.slice(0, -1));
  return infinitive === undefined ? undefined : { infinitive, tense: "participle", person: 3, plural: false };
}
