/** The word lists of the tone check, compiled once a language together with the glossary of the words folder. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Glossary } from "#schemas/glossary.ts";
import { grammarFor } from "#tone/grammars.ts";
import type { LexiconData } from "#tone/lexicon-data.ts";
import { addGlossary, compileLexicon, type Lexicon } from "#tone/lexicon.ts";
import { digestOf } from "./digest.ts";

const folder = new URL("../tone/lexicons/", import.meta.url);

/** The word lists are part of the program and never change while it runs: each is read once. */
const lists = new Map<string, LexiconData | undefined>();

/** The last lexicon of each language. Only its glossary may change, in a program that checks again and again. */
const latest = new Map<string, { glossary: string; lexicon: Lexicon | undefined }>();

/** The lexicon of a locale (`en-IN` is read as `en`); `undefined` for a language that has none. */
export type FindLexicon = (locale: string) => Lexicon | undefined;

/** Throws when a lexicon itself is faulty. `readData` is for who has read the lists before. */
export function loadLexicons(
  glossaryOf: (locale: string) => Glossary | undefined,
  readData: typeof readLexiconData = readLexiconData,
): FindLexicon {
  const loaded = new Map<string, Lexicon | undefined>();
  return (locale) => {
    if (!loaded.has(locale)) loaded.set(locale, load(locale));
    return loaded.get(locale);
  };

  function load(locale: string): Lexicon | undefined {
    const glossary = glossaryOf(locale) ?? {};
    const digest = digestOf(glossary);
    const known = latest.get(locale);
    if (known?.glossary === digest) return known.lexicon;
    const data = readData(locale);
    const lexicon = data && compileLexicon(addGlossary(data, glossary), grammarFor(locale));
    latest.set(locale, { glossary: digest, lexicon });
    return lexicon;
  }
}

export function readLexiconData(locale: string): LexiconData | undefined {
  const [language = ""] = locale.toLowerCase().split("-");
  if (!lists.has(language)) lists.set(language, readList(language));
  return lists.get(language);
}

function readList(language: string): LexiconData | undefined {
  const path = fileURLToPath(new URL(`${language}.yaml`, folder));
  if (!/^[a-z]{2,3}$/.test(language) || !existsSync(path)) return undefined;
  return parse(readFileSync(path, "utf8")) as LexiconData;
}
