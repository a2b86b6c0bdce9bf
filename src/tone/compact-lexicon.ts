/** Word lists for the browser: what only writers of the lists read (sources, reasons of classes) is left out. */
import type { LexiconData, PhraseGroup } from "./lexicon-data.ts";

const unsaid = "-";

/** Smaller, and compiled the same; findings keep their reasons. */
export function compactLexicon({
  locale,
  classes,
  phrases,
  signals,
  harmless,
  model,
}: LexiconData): LexiconData {
  const silent = (group: PhraseGroup) => ({ ...group, because: unsaid, source: unsaid });
  return {
    locale,
    classes: Object.fromEntries(
      Object.entries(classes).map(([name, { words }]) => [name, { because: unsaid, source: unsaid, words }]),
    ),
    phrases: phrases.map((group) => ({ ...group, source: unsaid })),
    signals: signals.map(silent),
    harmless: harmless.map(silent),
    model,
  };
}
