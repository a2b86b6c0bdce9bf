/** Translations whose original has changed since. */
import type { Article, Template } from "#schemas/words.ts";
import { describeChange } from "./describe-change.ts";
import { fieldPlace } from "./field-place.ts";
import { pathOf, unseenChanges } from "./history.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import type { WordIndex } from "./word-index.ts";

export interface StaleTranslation {
  entry: Article | Template;
  original: Article | Template;
  /** The day of the newest change. */
  day: string;
  /** Names the original as this translation last saw it, for `textAt`. */
  seen: string | undefined;
  /** In plain words. */
  change: string;
}

export const noStaleTranslation: ReferenceRule = {
  id: "no-stale-translation",
  severity: "warning",
  because: "Readers of one language would be told what no longer holds for the others.",
  *find(index) {
    const language = nameOf(index.words.settings.defaultLocale);
    for (const { entry, day, change } of findStaleTranslations(index)) {
      const message = `The ${language} text changed on ${day}, after this was last reviewed${change && `: ${change}`}. Run “npm run translations -- diff ${entry.file}” to see it, and “npm run review -- mark ${entry.file}” once both say the same.`;
      yield { place: fieldPlace(entry, ["reviewed"]), message };
    }
  },
};

export function* findStaleTranslations({
  words,
  history,
}: Pick<WordIndex, "words" | "history">): Iterable<StaleTranslation> {
  const { defaultLocale } = words.settings;
  const entries = [...words.articles, ...words.templates];
  const originals = new Map(
    entries.filter(({ locale }) => locale === defaultLocale).map((entry) => [keyOf(entry), entry]),
  );
  for (const entry of entries) {
    const original = originals.get(keyOf(entry));
    if (!original || entry === original || entry.data.draft) continue;
    const unseen = unseenChanges(original, entry, history);
    const [newest] = unseen;
    if (!newest) continue;
    const seen = unseen.at(-1)?.before;
    const before = seen === undefined ? undefined : history.textAt(seen);
    const change = before === undefined ? "" : describeChange(before, original.text);
    if (before !== undefined && change === "") continue;
    yield { entry, original, day: newest.day, seen, change };
  }
}

function keyOf(entry: Article | Template): string {
  return pathOf(entry).replace(`/${entry.locale}/`, "/");
}

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** In English, as all messages are. */
export function nameOf(locale: string): string {
  try {
    return languageNames.of(locale) ?? locale;
  } catch {
    return locale;
  }
}
