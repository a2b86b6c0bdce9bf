/** Which words a page is made of, so that the dev server can show what is wrong with the page somebody looks at. */
import { relative, resolve, sep } from "node:path";
import { readAddress } from "#i18n/paths.ts";
import type { Words } from "#schemas/words.ts";
import type { Finding } from "#tone/finding.ts";

/** Findings of what stands on the page, in their order; pages that list things show the tables behind them. */
export function findingsOfPage(
  pathname: string,
  folder: string,
  { words, findings }: { words: Words; findings: Finding[] },
): Finding[] {
  const stands = placesOf(pathname, words);
  return findings.filter(({ file }) => stands(relative(folder, resolve(file)).split(sep).join("/")));
}

function placesOf(pathname: string, { settings, articles }: Words): (path: string) => boolean {
  const { locale, path } = readAddress(pathname, settings);
  const [first = "", second] = path.split("/").filter(Boolean);
  if (first === "console") return (file) => file.startsWith(`templates/${locale}/`);
  if (first === "glossary") return (file) => file === `glossary/${locale}.yaml`;
  if (second === undefined) return (file) => !file.includes("/");
  const id = `${first}/${second}`;
  const translated = articles.some((article) => article.id === id && article.locale === locale);
  return (file) => file === `articles/${translated ? locale : settings.defaultLocale}/${id}.mdx`;
}
