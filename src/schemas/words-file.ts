/** What a file of the words folder is, told by its folder and name alone. */
import { suggest } from "./fault.ts";
import { findLookAlikes } from "./look-alikes.ts";
import { nearest } from "./nearest.ts";
import { slug } from "./topics.ts";
import { stages, type Stage } from "./vocabulary.ts";

/** A file once read. Those that turn out faulty are kept, so that what they declare still counts as known. */
export interface WordsFile {
  /** Below the words folder, with forward slashes. */
  path: string;
  /** For messages: relative to where the command runs. */
  file: string;
  /** Without a byte order mark; empty where it could not be read. */
  text: string;
}

export const singleFiles = ["settings.yaml", "topics.yaml", "teams.yaml", "facts.yaml"] as const;
export type SingleFile = (typeof singleFiles)[number];

export type FilePlace =
  | { kind: "single"; name: SingleFile }
  | { kind: "glossary"; locale: string }
  | { kind: "article"; locale: string; topic: string; slug: string }
  | { kind: "template"; locale: string; stage: Stage; slug: string }
  | { kind: "misplaced"; message: string; expected: string[] }
  /** Not words: pictures, notes, and whatever else a company keeps beside them. */
  | { kind: "other" };

const folders = ["articles", "templates", "glossary"];
const pictures = /\.(avif|gif|ico|jpe?g|png|svg|webp)$/i;

export function placeFile(path: string, locales: readonly string[]): FilePlace {
  const parts = path.split("/");
  const [top = ""] = parts;
  if (parts.some((part) => part.startsWith(".")) || pictures.test(path)) return { kind: "other" };
  if (top === "articles" || top === "templates") return placeEntry(parts, top, locales);
  if (top === "glossary") return placeGlossary(parts, locales);
  const single = singleFiles.find((name) => name === path);
  if (single) return { kind: "single", name: single };
  const meant = parts.length > 1 ? folders : singleFiles;
  const [near] = nearest(nameWithoutEnding(top), meant.map(nameWithoutEnding));
  const name = meant.find((known) => nameWithoutEnding(known) === near);
  return name ? misplaced(`“${top}” is not read. Rename it to “${name}”.`, name) : { kind: "other" };
}

function placeGlossary(parts: string[], locales: readonly string[]): FilePlace {
  const [, name = "", ...deeper] = parts;
  const locale = nameWithoutEnding(name);
  if (deeper.length > 0)
    return misplaced("A glossary stands directly in glossary/, one file a language. Move this one there.");
  if (!name.endsWith(".yaml"))
    return misplaced(`A glossary is a .yaml file. Rename this one to “${locale}.yaml”.`, `${locale}.yaml`);
  return unknownLocale(locale, locales) ?? { kind: "glossary", locale };
}

function placeEntry(parts: string[], top: "articles" | "templates", locales: readonly string[]): FilePlace {
  const [, locale = "", shelf = "", name = ""] = parts;
  const article = top === "articles";
  const shelfName = article ? "topic" : "stage";
  const ending = article ? ".mdx" : ".md";
  const form = `${top}/<language>/<${shelfName}>/<name>${ending}`;
  if (parts.length === 2 && /^readme\b/i.test(locale)) return { kind: "other" };
  if (parts.length < 4) return misplaced(`This file stands too high up. Move it to ${form}.`);
  if (parts.length > 4) return misplaced(`This file stands too deep. Move it to ${form}.`);
  const wrongLocale = unknownLocale(locale, locales);
  if (wrongLocale) return wrongLocale;
  if (!name.endsWith(ending)) {
    const right = `${nameWithoutEnding(name)}${ending}`;
    const why = article ? "An article" : "A template";
    return misplaced(`${why} is a ${ending} file. Rename this one to “${right}”.`, right);
  }
  const entry = name.slice(0, -ending.length);
  for (const part of article ? [shelf, entry] : [entry]) if (!slug.test(part)) return badSlug(part);
  if (article) return { kind: "article", locale, topic: shelf, slug: entry };
  const stage = stages.find((known) => known === shelf);
  if (stage) return { kind: "template", locale, stage, slug: entry };
  const near = nearest(shelf, stages);
  return misplaced(`“${shelf}” is not a stage of a conversation.${suggest(near, [...stages])}`, ...near);
}

function unknownLocale(locale: string, locales: readonly string[]): FilePlace | undefined {
  if (locales.includes(locale)) return undefined;
  const near = nearest(locale, locales);
  const add = `If the site should have this language, add it to locales in settings.yaml.`;
  return misplaced(
    `“${locale}” is not one of the site's languages.${suggest(near, [...locales])} ${add}`,
    ...near,
  );
}

function badSlug(part: string): FilePlace {
  const alike = findLookAlikes(part);
  if (alike) {
    const letters = alike.letters.map((letter) => `“${letter}”`).join(", ");
    return misplaced(
      `“${part}” mixes two scripts: ${letters} only looks like a Latin letter. Type the name anew: “${alike.meant}”.`,
      alike.meant,
    );
  }
  const better = part
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const advice = "Use lower-case Latin letters, digits and single hyphens";
  if (!better)
    return misplaced(`“${part}” does not work in an address. ${advice}, the same name in every language.`);
  return misplaced(`“${part}” does not work in an address. ${advice}: “${better}”.`, better);
}

function nameWithoutEnding(name: string): string {
  return name.replace(/\.[a-z]+$/i, "");
}

function misplaced(message: string, ...expected: string[]): FilePlace {
  return { kind: "misplaced", message, expected };
}
