/** Which languages a search needs, so that the others are fetched only when somebody asks in them. */
import { hasLatinSpelling } from "./latin-spellings.ts";
import { readTypedQuery } from "./typed-query.ts";

/** Takes what the agent typed; a language is wanted when it is named, or when its letters or words are typed. */
export function wantedLocales(input: string, locales: readonly string[]): string[] {
  const { text, locale: named } = readTypedQuery(input, locales);
  return locales.filter(
    (locale) => locale === named || lettersOf(locale)?.test(text) || hasLatinSpelling(text, locale),
  );
}

/** The letters of a language that Latin keyboards do not have. */
function lettersOf(locale: string): RegExp | undefined {
  try {
    const script = new Intl.Locale(locale).maximize().script ?? "Latn";
    return script === "Latn" ? undefined : new RegExp(`\\p{Script=${script}}`, "u");
  } catch {
    return undefined;
  }
}
