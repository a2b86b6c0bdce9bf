/** Which of the site's languages a question is typed in, by the script of its letters. */

const scripts: Readonly<Record<string, RegExp>> = {
  hi: /\p{Script=Devanagari}/u,
  te: /\p{Script=Telugu}/u,
  fa: /\p{Script=Arabic}/u,
};

/** The language whose script the question holds; the page's own where no other script shows. */
export function queryLanguage(query: string, pageLocale: string, locales: readonly string[]): string {
  if (scripts[pageLocale]?.test(query)) return pageLocale;
  return locales.find((locale) => scripts[locale]?.test(query)) ?? pageLocale;
}
