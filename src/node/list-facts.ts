/** Tells which facts there are and where they are used, one a line. */
import { formatFact } from "#i18n/format.ts";
import { factMentions, type FactMention } from "#references/fact-mentions.ts";
import { indexWords } from "#references/word-index.ts";
import { suggest } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { rangeOf } from "#schemas/place.ts";
import { compareText } from "./check-words.ts";
import type { WordsReading } from "./read-words.ts";
import { UnusableCall } from "./unusable-call.ts";

export function listFacts({ words, files }: WordsReading): string {
  const uses = Map.groupBy(factMentions(indexWords(words, files)), ({ name }) => name);
  const { defaultLocale } = words.settings;
  const rows = Object.entries(words.facts).map(([id, fact]) => [
    id,
    countUses(uses.get(id) ?? []),
    formatFact(fact, defaultLocale, defaultLocale),
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}

/** Throws `UnusableCall` for a fact there is not. */
export function listFactUses(id: string, { words, files }: WordsReading): string {
  if (!Object.hasOwn(words.facts, id)) {
    const known = Object.keys(words.facts);
    throw new UnusableCall(`There is no fact “${id}”.${suggest(nearest(id, known), known)}`);
  }
  const uses = [...factMentions(indexWords(words, files))].filter(({ name }) => name === id);
  const lines = uses
    .map(({ place, locale }) => ({ ...rangeOf(place), file: place.file, locale: locale ?? "all" }))
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map(({ file, line, column, locale }) => `${file}:${line}:${column}  ${locale}`);
  return [...lines, `${id}: ${countUses(uses)}`].join("\n");
}

function countUses(uses: FactMention[]): string {
  if (uses.length === 0) return "not used";
  const languages = new Set(uses.flatMap(({ locale }) => locale ?? []));
  const times = uses.length === 1 ? "used once" : `used ${uses.length} times`;
  return languages.size > 0 ? `${times} in ${[...languages].sort().join(", ")}` : times;
}
