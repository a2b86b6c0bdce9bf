/** The word lists of the tone check, compiled once a language together with the glossary of the words folder. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Glossary } from "#schemas/glossary.ts";
import type { FaultModelData } from "#tone/fault-model.ts";
import { grammarFor } from "#tone/grammars.ts";
import type { LexiconData } from "#tone/lexicon-data.ts";
import { addGlossary, compileLexicon, type Lexicon, type RefinedWords } from "#tone/lexicon.ts";
import { noCache, type CheckCache } from "./check-cache.ts";
import { digestOf } from "./digest.ts";

const folder = new URL("../tone/", import.meta.url);

/** The word lists are part of the program and never change while it runs: each is read once. */
const lists = new Map<string, LexiconData | undefined>();

/** The last lexicon of each language. Only its glossary may change, in a program that checks again and again. */
const latest = new Map<string, { glossary: string; lexicon: Lexicon | undefined }>();

/** The lexicon of a locale (`en-IN` is read as `en`); `undefined` for a language that has none. */
export type FindLexicon = (locale: string) => Lexicon | undefined;

/** Throws when a lexicon itself is faulty. */
export function loadLexicons(
  glossaryOf: (locale: string) => Glossary | undefined,
  cache = noCache,
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
    const lexicon = compile(locale, glossary, cache);
    latest.set(locale, { glossary: digest, lexicon });
    return lexicon;
  }
}

/** Says that the lexicons of these languages will be wanted again, even if none was needed this time. */
export function keepLexicons(
  locales: string[],
  glossaryOf: (locale: string) => Glossary | undefined,
  cache: CheckCache,
): void {
  for (const locale of locales) cache.knows(inputsOf(locale, glossaryOf(locale) ?? {}));
}

function inputsOf(locale: string, glossary: Glossary): unknown[] {
  return ["lexicon", locale, digestOf(glossary)];
}

function compile(locale: string, glossary: Glossary, cache: CheckCache): Lexicon | undefined {
  const compileWith = (data: LexiconData | undefined, refined: RefinedWords) =>
    data && compileLexicon(addGlossary(data, glossary), grammarFor(locale), refined);
  let lexicon: Lexicon | undefined;
  const kept = cache.remember(inputsOf(locale, glossary), () => {
    const data = readLexiconFile(locale);
    const refined: RefinedWords = new Map();
    lexicon = compileWith(data, refined);
    return { data, refined: [...refined] };
  });
  return lexicon ?? compileWith(kept.data, new Map(kept.refined));
}

/** The word lists of a locale's language with its fault model; `undefined` where there are none. */
export function readLexiconFile(locale: string): LexiconData | undefined {
  const [language = ""] = locale.toLowerCase().split("-");
  if (!lists.has(language)) lists.set(language, readList(language));
  return lists.get(language);
}

function readList(language: string): LexiconData | undefined {
  const path = fileURLToPath(new URL(`lexicons/${language}.yaml`, folder));
  if (!/^[a-z]{2,3}$/.test(language) || !existsSync(path)) return undefined;
  const model = new URL(`fault-models/${language}.json`, folder);
  return {
    ...(parse(readFileSync(path, "utf8")) as LexiconData),
    ...(existsSync(model) && { model: JSON.parse(readFileSync(model, "utf8")) as FaultModelData }),
  };
}
