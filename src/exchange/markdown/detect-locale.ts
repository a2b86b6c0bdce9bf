/** Which language a file is in: its name says it, or its folder, or else its letters do. */
import { completeLocales } from "#i18n/locales.ts";

const languageNames = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** `hi`, `pt-BR`, `pt_br` → the tag as BCP 47 writes it; `undefined` where it names no language. */
export function toLocale(tag: string): string | undefined {
  if (!/^[a-z]{2}([-_][a-z]{2,4})?$/i.test(tag)) return undefined;
  const [canonical = ""] = Intl.getCanonicalLocales(tag.replace("_", "-"));
  const known =
    canonical.toLowerCase() === tag.replace("_", "-").toLowerCase() && languageNames.of(canonical);
  return known ? canonical : undefined;
}

function script(locale: string): string {
  return new Intl.Locale(locale).maximize().script ?? "Latn";
}

function countLetters(text: string, ofScript: string): number {
  if (ofScript === "Hans" || ofScript === "Hant") ofScript = "Han";
  try {
    return text.match(new RegExp(`\\p{Script=${ofScript}}`, "gu"))?.length ?? 0;
  } catch {
    return 0;
  }
}

export interface NameReading {
  /** Folder and name without language and ending: what translations have in common. */
  stem: string;
  locale?: string;
}

function splitSuffix(stem: string): { rest: string; separator: string; locale: string } | undefined {
  const match = /^(.*[^/._])(\._|\.|_)([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)$/u.exec(stem);
  const [, rest = "", separator = "", tag = ""] = match ?? [];
  const locale = toLocale(tag);
  return locale ? { rest, separator, locale } : undefined;
}

const ending = /\.[^./]+$/;

/**
 * Reads the language out of every path: `en/…` where all first folders are languages, `name._en.md`, `name.fr.md`,
 * and `name_hi.md` where a sibling or `isExpected` confirms that `_hi` is a language (`how_to_do_it.md` is not).
 */
export function readNames(
  paths: readonly string[],
  isExpected: (path: string, locale: string) => boolean,
): Map<string, NameReading> {
  const firstFolders = paths.map((path) => (path.includes("/") ? (path.split("/")[0] ?? "") : ""));
  if (paths.length > 0 && firstFolders.every((folder) => toLocale(folder)))
    return new Map(
      paths.map((path, index) => {
        const locale = toLocale(firstFolders[index] ?? "");
        const stem = path.slice(path.indexOf("/") + 1).replace(ending, "");
        return [path, { stem, ...(locale && { locale }) }];
      }),
    );

  const stems = paths.map((path) => path.replace(ending, ""));
  const siblings = new Map<string, number>();
  for (const stem of stems) {
    const key = splitSuffix(stem)?.rest ?? stem;
    siblings.set(key, (siblings.get(key) ?? 0) + 1);
  }
  return new Map(
    paths.map((path, index) => {
      const stem = stems[index] ?? path;
      const suffix = splitSuffix(stem);
      if (!suffix) return [path, { stem }];
      const { rest, separator, locale } = suffix;
      const certain = separator !== "_" || (siblings.get(rest) ?? 0) > 1 || isExpected(path, locale);
      return [path, certain ? { stem: rest, locale } : { stem }];
    }),
  );
}

/** Whether the letters of the text speak for the language; Latin ones never do, so then `otherwise` counts. */
export function looksLike(text: string, locale: string, otherwise: boolean): boolean {
  const wanted = script(locale);
  return wanted === "Latn" ? otherwise : countLetters(text, wanted) > 0;
}

/** The language most of the letters belong to, of `locales` and those we know well; else `fallback`. */
export function guessLocale(text: string, locales: readonly string[], fallback: string): string {
  let best = fallback;
  let most = countLetters(text, script(fallback));
  for (const locale of [...locales, ...completeLocales]) {
    const letters = countLetters(text, script(locale));
    if (script(locale) !== script(best) && letters > most) [best, most] = [locale, letters];
  }
  return best;
}
